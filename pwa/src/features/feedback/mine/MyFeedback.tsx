import "./myFeedback.css";
import { useEffect } from "preact/hooks";
import { useSaving } from "../../../forms/useSaving";
import { Failure } from "../../../graphql/client";
import { MyFeedbackDocument, ReadFeedbackDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { send } from "../../../graphql/change";
import { type PlainKey, t } from "../../../i18n";
import { clock, day, month } from "../../../i18n/format";
import { enqueue, items, onSent } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { EmptyState } from "../../../parts/EmptyState";
import { FailureNote } from "../../../parts/FailureNote";
import { Icon, icon, type IconSource } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import { viewer } from "../../../session/session";
import { go } from "../../../device/location";
import { type Batch, type Mine, partsOf, shutOf, wasWelcomed } from "./batches";
import { thankFeedback } from "./kinds";

/** What citizens wrote to this person alone. */
export default function Feedback() {
  const account = viewer.value?.account?.id ?? "";
  const welcomed = wasWelcomed(account);
  const { data, at, state, failure, reload } = useAnswer(
    MyFeedbackDocument,
    {},
    { keep: "myFeedback", wait: !welcomed },
  );
  useEffect(() => {
    if (!welcomed) go("/saya/sambutan", true);
  }, [welcomed]);
  useEffect(() => onSent(thankFeedback, () => reload()), []);
  useEffect(() => {
    if (state === "fresh") void noteRead(data?.myFeedback?.batches ?? []);
  }, [state, data]);
  const mine = data?.myFeedback;
  const [newest] = mine?.batches ?? [];
  return (
    <Page title={t("myfeedback.title")} heading="bar">
      <div class="feedback stack">
        <Note icon="lock">
          <b>{t("myfeedback.private")}</b> {t("myfeedback.privateAbout")}{" "}
          <a href="/saya/sambutan">{t("myfeedback.promise")}</a>
        </Note>
        {mine && <Keeping mine={mine} />}
        {failure && <FailureNote failure={failure} onAgain={reload} overKnown={data !== undefined} />}
        {state === "known" && at && <p class="tiny muted">{t("known.at", { time: clock(new Date(at)) })}</p>}
        {state === "loading" && <Skeleton label={t("myfeedback.loading")} lines={6} block />}
        {data && !newest && (
          <EmptyState
            icon="message-circle-heart"
            why={t(mine?.waiting ? "myfeedback.waiting" : "myfeedback.empty")}
            next={t(mine?.waiting ? "myfeedback.waitingNext" : "myfeedback.emptyNext")}
          />
        )}
        {mine?.batches.map((batch) => (
          <BatchCard key={batch.id} batch={batch} main={batch === newest} />
        ))}
        {newest && mine?.waiting && (
          <p class="muted small row top">
            <Icon name="hourglass" />
            <span>{t("myfeedback.waitingNext")}</span>
          </p>
        )}
      </div>
    </Page>
  );
}

/** What the reader is to know of how their letters are kept, where it is not as promised or can be lost. */
function Keeping({ mine }: { mine: Mine }) {
  return (
    <>
      {mine.heldByServer && (
        <Note icon="lock-keyhole" tone="warn">
          <b>{t("myfeedback.held")}</b> {t("myfeedback.heldNext")}
        </Note>
      )}
      {/* What a phone of the release before has kept says nothing of these. */}
      {mine.olderKey > 0 && (
        <Note icon="lock" tone="warn">
          <b>{t("myfeedback.older", { n: mine.olderKey })}</b> {t("myfeedback.olderNext")}{" "}
          <a href="/saya/masukan-lama">{t("myfeedback.openOlder")}</a>
        </Note>
      )}
      {mine.needsSheet && (
        <Note icon="key-round">
          {t("myfeedback.sheet")} <a href="/lembar-pemulihan">{t("myfeedback.makeSheet")}</a>
        </Note>
      )}
    </>
  );
}

/** Tell the server that new batches were shown. Nothing is lost if it is not reached: they stay new until the next visit. */
async function noteRead(batches: readonly Batch[]): Promise<void> {
  const toRead = batches.filter((batch) => batch.isNew && batch.items.some(({ shut }) => !shut));
  for (const { id } of toRead) {
    await send(ReadFeedbackDocument, { batch: id }).catch((reason: unknown) => {
      if (!(reason instanceof Failure)) throw reason;
    });
  }
}

function BatchCard({ batch, main }: { batch: Batch; main: boolean }) {
  const { well, better, next } = partsOf(batch);
  const shut = shutOf(batch);
  const isOpen = batch.items.some((item) => !item.shut);
  return (
    <section aria-label={t("myfeedback.batch", { month: month(batch.month) })}>
      <header class="row between wrap">
        <h2>{t("myfeedback.batch", { month: month(batch.month) })}</h2>
        <span class="row small muted">
          {batch.isNew && (
            <StateLabel tone="info" icon="sparkles">
              {t("myfeedback.new")}
            </StateLabel>
          )}
          {t("myfeedback.count", { n: batch.count })}
        </span>
      </header>
      <div class="card batch">
        {shut.map(([why, n]) => (
          <p key={why} class="row top muted">
            <Icon name="lock" />
            <span>{t(`myfeedback.shut.${why}`, { n })}</span>
          </p>
        ))}
        {isOpen && (
          <>
            <Part look="well" icon={icon("thumbs-up")} title="myfeedback.well" texts={well} quoted />
            <Part look="better" icon={icon("sprout")} title="myfeedback.better" texts={better} />
            <Part look="next" icon={icon("lightbulb")} title="myfeedback.next" texts={next} />
            <Thanks batch={batch} main={main} />
          </>
        )}
      </div>
    </section>
  );
}

function Part({
  look,
  icon,
  title,
  texts,
  quoted,
}: {
  look: string;
  icon: IconSource;
  title: PlainKey;
  texts: readonly string[];
  quoted?: boolean;
}) {
  return (
    <div class={`part ${look} stack-s`}>
      <h3>
        <Icon name={icon} /> {t(title)}
      </h3>
      {texts.length ? (
        <ul class="stack-s">
          {texts.map((text, index) => (
            <li key={index}>{quoted ? <q>{text}</q> : text}</li>
          ))}
        </ul>
      ) : (
        <p class="muted small">{t("myfeedback.noneWell")}</p>
      )}
    </div>
  );
}

function Thanks({ batch, main }: { batch: Batch; main: boolean }) {
  const saving = useSaving();
  if (batch.thankedAt)
    return (
      <p class="thanked small">
        <Icon name="heart-handshake" /> {t("myfeedback.thanked", { day: day(batch.thankedAt) })}
      </p>
    );
  const waits = items.value.some(
    ({ kind, subject, state }) =>
      kind === "thankFeedback" && subject === batch.id && state !== "done" && state !== "refused",
  );
  if (waits)
    return (
      <p class="thanked small">
        <Icon name="send" /> {t("myfeedback.thanking")}
      </p>
    );
  const thank = (): Promise<void> =>
    saving.save(
      async () =>
        void (await enqueue(thankFeedback, {
          variables: { batch: batch.id },
          title: t("myfeedback.thankItem"),
        })),
    );
  return (
    <div class="stack-s">
      <Button
        kind={main ? "main" : "second"}
        icon="heart-handshake"
        busy={saving.busy}
        onClick={() => void thank()}
      >
        {t("myfeedback.thank")}
      </Button>
      {saving.failed && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{saving.failed}</span>
        </Note>
      )}
    </div>
  );
}
