import { dueSentence, dueWords, urgencyOf } from "../model/due";
import { both, type PlainKey, t } from "../../../i18n";
import { day, dayShort } from "../../../i18n/format";
import { DeadlineClock } from "../../../parts/DeadlineClock";
import type { Handled } from "./journey";

const LOOKS = {
  late: "overdue",
  today: "last",
  soon: "last",
  calm: "calm",
  citizen: "paused",
  over: "calm",
} as const;

/** The running clock of a complaint, and when it should be resolved at the latest. */
export function Clock({ complaint }: { complaint: Handled }) {
  const { deadline, resolveDueOn } = complaint;
  const resolve = resolveDueOn && deadline && (
    <span class="muted">{t("due.resolveBy", { day: day(resolveDueOn) })}</span>
  );
  if (!deadline) return <Over complaint={complaint} />;
  return (
    <DeadlineClock
      left={deadline.workingDaysLeft}
      total={deadline.workingDays}
      unit={t("due.days")}
      state={LOOKS[urgencyOf(complaint)]}
      howLabel={t("due.how")}
      days={deadline.days.map(({ on, counts, number, why, whyEn }) => ({
        on,
        counts,
        day: dayShort(on),
        words: [counts && t("due.dayN", { n: number ?? 0 }), why && both(why, whyEn)]
          .filter(Boolean)
          .join(" · "),
      }))}
    >
      <b class="words">{dueWords(complaint)}</b>
      {dueSentence(complaint)} {resolve}
    </DeadlineClock>
  );
}

const CLOSURES: Record<NonNullable<Handled["closureReason"]>, PlainKey> = {
  CONFIRMED: "closure.confirmed",
  AUTO_NO_REPLY: "closure.noReply",
  WITHDRAWN: "closure.withdrawn",
  DUPLICATE: "closure.duplicate",
};

/** No clock runs any more: how it ended. */
function Over({ complaint }: { complaint: Handled }) {
  const { closureReason, handlingScore } = complaint;
  return (
    <div class="panel pad stack-s">
      <p>
        {dueSentence(complaint)} {closureReason && t(CLOSURES[closureReason])}
      </p>
      {handlingScore !== null && <p class="m">{t("closure.score", { score: handlingScore })}</p>}
    </div>
  );
}
