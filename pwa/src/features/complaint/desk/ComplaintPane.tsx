import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { HandledComplaintDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { useSentWork, workOn } from "./act";
import type { VerbKind } from "./kinds";
import { CLASS_NAMES } from "../model/due";
import { myUnits } from "../../../session/watchedUnits";
import { useFeeds } from "../model/useFeeds";
import { type PlainKey, t } from "../../../i18n";
import { isNews } from "../../../live";
import { clock } from "../../../i18n/format";
import { COMPLAINT_STATES } from "../model/states";
import { EmptyState } from "../../../parts/EmptyState";
import { FailureNote } from "../../../parts/FailureNote";
import { icon, type IconSource } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import { announce } from "../../../device/status";
import { Clock } from "./DeskClock";
import { Journey } from "./Journey";
import type { Handled } from "./journey";
import { Notes } from "./Notes";
import { CaseText, Said } from "./CaseText";
import { RespondPanel } from "./RespondPanel";
import { VerifyPanel } from "./VerifyPanel";
import { Pending, SENT_WORDS } from "./work";

interface PaneProps {
  id: string;
  onTitle: (words: string) => void;
  /** The screen has a heading of its own: the complaint's title stands below it. */
  beneath: boolean;
  /** Something was done here that changes the list. */
  onChanged: () => void;
}

const IDENTITIES: Record<Handled["identityMode"], { icon: IconSource; words: PlainKey }> = {
  ANONYMOUS: { icon: icon("eye-off"), words: "case.anonymous" },
  SECRET: { icon: icon("lock"), words: "case.secret" },
  NAMED: { icon: icon("user"), words: "case.named" },
};

/** One complaint with all that can be done to it. */
export function ComplaintPane({ id, onTitle, beneath, onChanged }: PaneProps) {
  const { data, at, state, failure, reload } = useAnswer(
    HandledComplaintDocument,
    { id },
    { keep: `handled:${id}` },
  );
  const sent = useSignal<VerbKind | null>(null);
  const complaint = data?.complaint;
  useEffect(() => onTitle(complaint?.title ?? ""), [complaint?.title]);
  useSentWork(id, (kind) => {
    sent.value = kind;
    announce(t(SENT_WORDS[kind]));
    reload();
    onChanged();
  });
  useFeeds(
    myUnits().map((unit) => unit.id),
    state === "fresh" ? complaint?.cursor : undefined,
    {
      missed: reload,
      // The event has the row as a list shows it; what else is shown here is asked for.
      heard: (event) => complaint && isNews(complaint, event) && reload(),
    },
  );
  useReloadOnRefusal(id, reload);
  if (state === "loading") return <Skeleton label={t("desk.loadingOne")} lines={6} block />;
  if (state === "failed" && failure) return <FailureNote failure={failure} onAgain={reload} />;
  if (!complaint) return <EmptyState icon="file-x" why={t("case.gone")} next={t("case.goneNext")} />;
  return (
    <article class="case">
      <div class="case-main">
        <Head complaint={complaint} beneath={beneath} />
        {state === "known" && at && <p class="tiny muted">{t("known.at", { time: clock(new Date(at)) })}</p>}
        <CaseText complaint={complaint} onConfirmed={reload} />
        <Said entries={complaint.timeline} />
        {sent.value && <SentNote kind={sent.value} />}
        <Work complaint={complaint} />
        <Notes complaint={complaint} />
      </div>
      <aside class="case-side stack">
        <Clock complaint={complaint} />
        <Journey complaint={complaint} />
      </aside>
    </article>
  );
}

/** What was just done. The button that did it is gone, so the focus comes here, unless the person went on elsewhere. */
function SentNote({ kind }: { kind: VerbKind }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) box.current?.focus();
  }, [kind]);
  return (
    <div ref={box} tabIndex={-1} class="sent">
      <Note icon="circle-check" tone="ok">
        {t(SENT_WORDS[kind])}
      </Note>
    </div>
  );
}

/** A refusal means that the complaint is no longer what was on screen. */
function useReloadOnRefusal(id: string, reload: () => void): void {
  const refused = workOn(id)
    .filter((item) => item.state === "refused")
    .map((item) => `${item.id}:${item.tries}`)
    .join();
  const before = useRef(refused);
  useEffect(() => {
    if (refused && refused !== before.current) reload();
    before.current = refused;
  }, [refused]);
}

function Head({ complaint, beneath }: { complaint: Handled; beneath: boolean }) {
  const Title = beneath ? "h2" : "h1";
  const look = COMPLAINT_STATES[complaint.state];
  const identity = IDENTITIES[complaint.identityMode];
  return (
    <header class="case-head">
      <p class="row wrap">
        <span class="code">{complaint.code}</span>
        <StateLabel tone={look.tone} icon={look.icon}>
          {t(look.words)}
        </StateLabel>
        <StateLabel tone="plain" icon={identity.icon}>
          {t(identity.words)}
        </StateLabel>
        {complaint.reopenCount > (complaint.state === "REOPENED" ? 1 : 0) && (
          <StateLabel tone="warn" icon="rotate-ccw">
            {t("case.reopened", { n: complaint.reopenCount })}
          </StateLabel>
        )}
      </p>
      <Title tabIndex={-1}>{complaint.title}</Title>
      <p class="muted">
        {[complaint.unit?.shortName, complaint.classification && t(CLASS_NAMES[complaint.classification])]
          .filter(Boolean)
          .join(", ")}
      </p>
    </header>
  );
}

/** What waits to be sent, or what can be done now: never both, for the second would be refused as stale. */
function Work({ complaint }: { complaint: Handled }) {
  const waiting = workOn(complaint.id).filter(
    ({ state, kind }) => state !== "refused" && kind !== "noteComplaint",
  );
  if (waiting.length) return <Pending items={waiting} />;
  const verbs = new Set(complaint.verbs);
  const verifying =
    complaint.state === "SUBMITTED" && (verbs.has("VERIFY") || verbs.has("ASSIGN") || verbs.has("ARCHIVE"));
  if (verifying) return <VerifyPanel key={complaint.version} complaint={complaint} />;
  if (["RESPOND", "START", "RETURN", "ASSIGN"].some((verb) => verbs.has(verb as "RESPOND")))
    return <RespondPanel complaint={complaint} />;
  return null;
}
