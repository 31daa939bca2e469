import type { ComponentChildren } from "preact";
import { both, rich, t } from "../../../i18n";
import { dayLong, dayShort } from "../../../i18n/format";
import { DeadlineClock } from "../../../parts/DeadlineClock";
import { Unbroken } from "../../../parts/Unbroken";
import { ringOf, sentenceOf, type Tracked } from "./track";

const WORDS = {
  verify: "track.sVerify",
  respond: "track.sRespond",
  reply: "track.sReply",
  late: "track.sLate",
  lateVerify: "track.sLateVerify",
  confirmed: "track.sConfirmed",
  silent: "track.sSilent",
  withdrawn: "track.sWithdrawn",
  duplicate: "track.sDuplicate",
  archived: "track.sArchived",
  open: "track.sOpen",
} as const;

/** Who acts next and by when, with the ring and how the days were counted. */
export function Clock({ complaint }: { complaint: Tracked }) {
  const sentence = sentenceOf(complaint);
  const { deadline } = complaint;
  const words: ComponentChildren = [
    rich(WORDS[sentence.is], {
      unit: <b>{complaint.unit?.shortName ?? t("complaint.theUnit")}</b>,
      day: <Unbroken>{"on" in sentence ? dayLong(sentence.on) : ""}</Unbroken>,
    }),
    "told" in sentence && sentence.told ? [" ", rich("track.told", { day: dayShort(sentence.told) })] : null,
  ];
  if (!deadline) return <div class="card">{words}</div>;
  const { workingDaysLeft, workingDays, days } = deadline;
  return (
    <DeadlineClock
      left={workingDaysLeft}
      total={workingDays}
      unit={t(ringOf(deadline) === "overdue" ? "track.daysLate" : "track.days")}
      state={ringOf(deadline)}
      howLabel={t("track.how")}
      days={days.map(({ on, counts, number, why, whyEn }) => ({
        on,
        day: dayShort(on),
        counts,
        words: [counts && t("track.dayNumber", { n: number ?? 0 }), why && both(why, whyEn)]
          .filter(Boolean)
          .join(" · "),
      }))}
    >
      {words}
    </DeadlineClock>
  );
}
