import "./track.css";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { HeldPhotos } from "../model/HeldPhotos";
import type { Holding } from "../model/held";
import { confirmComplaint, reopenComplaint } from "../model/kinds";
import { useSaving } from "../../../forms/useSaving";
import { rich, t } from "../../../i18n";
import { day, dayLong, moment } from "../../../i18n/format";
import { enqueue } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { COMPLAINT_STATES } from "../model/states";
import { EmptyState } from "../../../parts/EmptyState";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import type { ScreenProps } from "../../../parts/screen";
import { Unbroken } from "../../../parts/Unbroken";
import { go } from "../../../device/location";
import { online } from "../../../device/status";
import { Answer } from "./Answer";
import { Locked } from "./Locked";
import { latestResponse, type Entry, type Tracked } from "./track";
import { useTracked } from "./useTracked";
import { effectOf, lacking, mayReopen, UNDECIDED, type Judgement } from "./verdict";

const LACKING = {
  verdict: "confirm.choose",
  partly: "confirm.choosePartly",
  reason: "confirm.reasonMissing",
} as const;

/** The office's answer, and the citizen's verdict on it. */
export default function Confirm({ params }: ScreenProps) {
  const code = params.kode ?? "";
  const { complaint, holding, state } = useTracked(code);
  const judgement = useSignal<Judgement>(UNDECIDED);
  const tries = useSignal(0);
  const saving = useSaving();
  const intention = useMemo(() => crypto.randomUUID(), []);
  const closed = complaint?.state === "CLOSED";
  const open =
    complaint && (complaint.verbs.includes("CONFIRM") || (closed && complaint.verbs.includes("REOPEN")));
  const effective: Judgement = closed ? { ...judgement.value, verdict: "NO" } : judgement.value;
  const lack = lacking(effective, complaint ? mayReopen(complaint) : false);
  const errors = tries.value && lack ? [{ field: lack, message: t(LACKING[lack]) }] : [];

  const send = (): Promise<void> =>
    saving.save(async () => {
      if (!holding || lack) return void (tries.value += 1);
      const held = { code, key: holding.key };
      const { verdict, score, comment, reason } = effective;
      if (effectOf(effective) === "reopen") {
        await enqueue(reopenComplaint, {
          id: intention,
          variables: { held, reason: reason.trim() },
          title: t("confirm.reopenItem", { code }),
        });
      } else {
        const input = {
          solved: verdict === "YES" ? ("YES" as const) : ("PARTLY" as const),
          score,
          comment: comment.trim() || null,
        };
        await enqueue(confirmComplaint, {
          id: intention,
          variables: { held, input },
          title: t("confirm.item", { code }),
        });
      }
      go(`/lacak/${code}`, true);
    });

  return (
    <Page
      title={closed ? t("track.reopen") : t("confirm.title")}
      heading="own"
      bar={code}
      back={`/lacak/${code}`}
      failed={errors.length > 0}
      foot={
        open && (
          <Button kind="main" wide busy={saving.busy} onClick={() => void send()}>
            {t(online.value ? "confirm.send" : "confirm.save")}
          </Button>
        )
      }
    >
      <div class="stack-l">
        {!complaint && state === "loading" && <Skeleton label={t("track.opening")} lines={6} />}
        {state === "locked" && (
          <>
            <h1 tabIndex={-1}>{t("confirm.title")}</h1>
            <Locked code={code} />
          </>
        )}
        {state !== "loading" && state !== "locked" && !open && <Settled code={code} complaint={complaint} />}
        {open && holding && (
          <>
            {errors.length > 0 && (
              <ErrorSummary key={tries.value} title={t("fill.errors", { n: 1 })} errors={errors} />
            )}
            <Head complaint={complaint} closed={closed} />
            <Response complaint={complaint} holding={holding} />
            <Answer
              complaint={complaint}
              closed={closed}
              judgement={effective}
              error={errors[0]}
              onChange={(part) => (judgement.value = { ...judgement.value, ...part })}
            />
            {saving.failed && (
              <Note icon="circle-alert" tone="bad">
                <span role="alert">{saving.failed}</span>
              </Note>
            )}
          </>
        )}
      </div>
    </Page>
  );
}

function Settled({ code, complaint }: { code: string; complaint?: Tracked }) {
  return (
    <>
      <h1 tabIndex={-1}>{complaint?.title ?? t("confirm.title")}</h1>
      <EmptyState icon="circle-check" why={t("confirm.nothing")} next={t("confirm.nothingNext")}>
        <Button kind="main" href={`/lacak/${code}`}>
          {t("confirm.toComplaint")}
        </Button>
      </EmptyState>
    </>
  );
}

function Head({ complaint, closed }: { complaint: Tracked; closed: boolean }) {
  const look = COMPLAINT_STATES[complaint.state];
  return (
    <div class="stack-s">
      <StateLabel tone={look.tone} icon={look.icon}>
        {t(closed ? look.words : "confirm.waitsForYou")}
      </StateLabel>
      <h1 tabIndex={-1}>
        {t("confirm.answerOf", { unit: complaint.unit?.shortName ?? t("complaint.theUnit") })}
      </h1>
      {complaint.deadline && (
        <p class="small muted">
          {rich("confirm.until", { day: <Unbroken>{dayLong(complaint.deadline.dueOn)}</Unbroken> })}
        </p>
      )}
    </div>
  );
}

function Response({ complaint, holding }: { complaint: Tracked; holding: Holding }) {
  const response: Entry | undefined = latestResponse(complaint);
  if (!response) return null;
  return (
    <section class="card answer">
      <p>
        <b>{response.by}</b>
        <br />
        <span class="small muted">{moment(response.at)}</span>
      </p>
      {response.done && (
        <div>
          <h2 class="small">{t("track.done")}</h2>
          <p class="pre">{response.done}</p>
        </div>
      )}
      {response.planned && (
        <div>
          <h2 class="small">{t("track.planned")}</h2>
          <p class="pre">
            {response.planned}{" "}
            {response.plannedBy &&
              rich("track.plannedBy", { day: <Unbroken>{day(response.plannedBy)}</Unbroken> })}
          </p>
        </div>
      )}
      {response.attachments.length > 0 && (
        <div>
          <h2 class="small">{t("confirm.after")}</h2>
          <HeldPhotos photos={response.attachments} held={holding} name={t("confirm.after")} />
        </div>
      )}
      {complaint.attachments.length > 0 && (
        <div>
          <h2 class="small">{t("confirm.before")}</h2>
          <HeldPhotos photos={complaint.attachments} held={holding} name={t("confirm.before")} />
        </div>
      )}
    </section>
  );
}
