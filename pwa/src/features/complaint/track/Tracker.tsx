import "./track.css";
import { useSignal } from "@preact/signals";
import { HeldPhotos } from "../model/HeldPhotos";
import { keepReceipt, type Holding } from "../model/held";
import { t } from "../../../i18n";
import { clock, day, localDate, moment } from "../../../i18n/format";
import { items } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { COMPLAINT_STATES, OVERDUE } from "../model/states";
import { EmptyState } from "../../../parts/EmptyState";
import { Icon } from "../../../parts/Icon";
import { LiveDot } from "../../../parts/LiveDot";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import type { ScreenProps } from "../../../parts/screen";
import { Acts } from "./Acts";
import { Clock } from "./TrackClock";
import { Locked } from "./Locked";
import { StepList } from "./StepList";
import { mayGoFurther, stepsOf, type Tracked } from "./track";
import { liveStatus, useTracked, type Tracking } from "./useTracked";

/** One complaint, followed live: who acts next by when, what happened, what comes. */
export default function Tracker({ params }: ScreenProps) {
  const code = params.kode ?? "";
  const tracking = useTracked(code);
  const { complaint, holding } = tracking;
  const shown = complaint && holding;
  const title = complaint?.title ?? holding?.kept?.title ?? t("track.title");
  return (
    <Page
      title={title}
      heading="own"
      bar={code}
      back="/lacak"
      tools={shown && <Live at={tracking.at} />}
      foot={shown && <Acts complaint={complaint} holding={holding} />}
    >
      {shown ? (
        <Whole complaint={complaint} holding={holding} tracking={tracking} />
      ) : (
        <div class="stack-l">
          <h1 tabIndex={-1}>{title}</h1>
          <Instead tracking={tracking} code={code} />
        </div>
      )}
    </Page>
  );
}

function Live({ at }: { at?: number }) {
  const { state } = liveStatus.value;
  const words =
    state === "live"
      ? t("track.live")
      : at
        ? t(state === "offline" ? "track.offlineSince" : "track.staleSince", { time: clock(new Date(at)) })
        : t("track.connecting");
  return <LiveDot state={state} words={words} />;
}

function Instead({ tracking, code }: { tracking: Tracking; code: string }) {
  switch (tracking.state) {
    case "loading":
      return <Skeleton label={t("track.opening")} lines={6} />;
    case "waiting":
      return (
        <EmptyState icon="cloud-upload" why={t("track.waiting")} next={t("track.waitingNext")}>
          <Button kind="main" href={`/resi/${code}`}>
            {t("track.toReceipt")}
          </Button>
        </EmptyState>
      );
    case "locked":
      return <Locked code={code} />;
    case "missing":
      return (
        <EmptyState icon="search-x" why={t("track.mismatch")} next={t("track.mismatchNext")}>
          <Button kind="main" href={`/lacak?kode=${code}`}>
            {t("track.enterKey")}
          </Button>
        </EmptyState>
      );
    default:
      return (
        <EmptyState
          icon="wifi-off"
          why={t("track.unreached")}
          next={
            tracking.failure?.code === "TOO_MANY"
              ? t("track.tooMany", { n: Math.ceil((tracking.failure.retryAfterSeconds ?? 600) / 60) })
              : t("track.unreachedNext")
          }
        >
          <Button icon="refresh-cw" onClick={tracking.reload}>
            {t("directory.again")}
          </Button>
        </EmptyState>
      );
  }
}

function Whole({
  complaint,
  holding,
  tracking,
}: {
  complaint: Tracked;
  holding: Holding;
  tracking: Tracking;
}) {
  const waiting = items.value.filter(({ state, subject }) => state !== "done" && subject === complaint.code);
  const look = complaint.isOverdue ? OVERDUE : COMPLAINT_STATES[complaint.state];
  const kept = useSignal(Boolean(holding.kept));
  return (
    <div class="stack-l">
      <div class="stack-s">
        <StateLabel tone={look.tone} icon={look.icon}>
          {t(look.words)}
        </StateLabel>
        <h1 tabIndex={-1}>{complaint.title}</h1>
        {tracking.state === "known" && tracking.at && (
          <p class="small faint">
            <Icon name="rotate-ccw-clock" /> {t("track.known", { when: moment(new Date(tracking.at)) })}
          </p>
        )}
      </div>
      <Clock complaint={complaint} />
      {waiting.length > 0 && (
        <Note icon="cloud-upload" tone="warn">
          {t("track.queued", { n: waiting.length })}{" "}
          <a class="m" href="/kotak-keluar">
            {t("thanks.toOutbox")}
          </a>
        </Note>
      )}
      {!kept.value && (
        <Note icon="smartphone">
          {t("track.notKept")}{" "}
          <button
            type="button"
            class="track-link"
            onClick={() => void keepReceipt(holding, complaint.title).then(() => (kept.value = true))}
          >
            {t("track.keepHere")}
          </button>
        </Note>
      )}
      <StepList steps={stepsOf(complaint)} held={holding} />
      {mayGoFurther(complaint, localDate(new Date())) && (
        <Note icon="landmark">
          {t("track.ombudsman")}{" "}
          <a class="m" href="https://ombudsman.go.id/" rel="noreferrer" target="_blank">
            {t("track.ombudsmanLink")}
          </a>
        </Note>
      )}
      <details class="own">
        <summary>{t("track.own")}</summary>
        <div class="stack-s">
          <p class="pre">{complaint.body}</p>
          <p class="small muted">
            {[complaint.happenedOn && day(complaint.happenedOn), complaint.place].filter(Boolean).join(", ")}
          </p>
          <HeldPhotos photos={complaint.attachments} held={holding} name={t("photo.word")} />
        </div>
      </details>
    </div>
  );
}
