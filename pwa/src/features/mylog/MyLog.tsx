import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { ask, Failure } from "../../graphql/client";
import { MyLogDocument, type MyLogQuery } from "../../graphql/generated/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { t } from "../../i18n";
import { clock, day, dayLong } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNote } from "../../parts/FailureNote";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";

type Cut = MyLogQuery["myLog"];
type Entry = Cut["nodes"][number];

/** What was done to this person's account, and what they did with the power they hold. */
export default function MyLog() {
  const { data, failure, reload } = useAnswer(MyLogDocument, { after: null });
  return (
    <Page title={t("mylog.title")} heading="bar">
      <div class="stack">
        <Note icon="info">{t("mylog.lead")}</Note>
        {failure && <FailureNote failure={failure} onAgain={reload} overKnown={data !== undefined} />}
        {data ? (
          <Entries first={data.myLog} />
        ) : (
          !failure && <Skeleton label={t("mylog.loading")} lines={6} block />
        )}
      </div>
    </Page>
  );
}

function Entries({ first }: { first: Cut }) {
  const more = useSignal<Cut | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useRef(false);
  const { pageInfo } = more.value ?? first;
  const entries = [...first.nodes, ...(more.value?.nodes ?? [])];

  const next = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    failure.value = null;
    try {
      const { myLog } = await ask(MyLogDocument, { after: pageInfo.endCursor });
      more.value = { ...myLog, nodes: [...(more.peek()?.nodes ?? []), ...myLog.nodes] };
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      failure.value = reason;
    } finally {
      busy.current = false;
    }
  };

  if (!entries.length)
    return <EmptyState icon="shield-check" why={t("mylog.none")} next={t("mylog.noneNext")} />;
  return (
    <>
      <ul class="stack">
        {entries.map((entry) => (
          <li class="card stack-s" key={entry.id}>
            <p class="b">{whatOf(entry)}</p>
            <p class="small muted">{[`${day(entry.at)}, ${clock(entry.at)}`, whoOf(entry)].join(" · ")}</p>
          </li>
        ))}
      </ul>
      {failure.value && <FailureNote failure={failure.value} />}
      {pageInfo.hasNextPage && (
        <Button icon="chevron-down" onClick={() => void next()}>
          {t("mylog.more")}
        </Button>
      )}
    </>
  );
}

function whatOf({ act, role, unit, on }: Entry): string {
  const about = [role && t(`mylog.${role}`), unit, on && dayLong(on)].filter(Boolean);
  return about.length ? `${t(`mylog.${act}`)}: ${about.join(", ")}` : t(`mylog.${act}`);
}

function whoOf({ isMine, by, whom }: Entry): string {
  const who = isMine ? t("mylog.byYou") : by ? t("mylog.by", { name: by }) : t("mylog.bySystem");
  return isMine && whom && whom !== by ? `${who}, ${t("mylog.for", { name: whom })}` : who;
}
