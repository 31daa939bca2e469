import { whenWords } from "../model/due";
import { type PlainKey, t } from "../../../i18n";
import { day } from "../../../i18n/format";
import { icon } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { Timeline, type TimelineStep } from "../../../parts/Timeline";
import { ENTRY_LOOKS, type Handled, steps } from "./journey";

const NEXT: Record<NonNullable<Handled["deadline"]>["kind"], PlainKey> = {
  VERIFY: "step.nextVerify",
  RESPOND: "step.nextRespond",
  CITIZEN_REPLY: "step.nextReply",
};

/** What happened to a complaint, and what comes next. */
export function Journey({ complaint }: { complaint: Handled }) {
  const past = steps(complaint.timeline).map(({ id, kind, at, by, unit }): TimelineStep => ({
    key: id,
    state: kind === "REOPENED" ? "reopened" : "done",
    icon: ENTRY_LOOKS[kind].icon,
    title:
      kind === "ASSIGNED" && unit
        ? t("step.assignedTo", { unit: unit.shortName })
        : t(ENTRY_LOOKS[kind].title),
    detail: kind === "OVERDUE" || kind === "AUTO_CLOSED" ? day(at) : `${whenWords(at)}, ${by}`,
  }));
  const { deadline } = complaint;
  const next: TimelineStep[] = deadline
    ? [
        {
          key: "next",
          state: deadline.kind === "CITIZEN_REPLY" ? "paused" : "now",
          icon: deadline.kind === "CITIZEN_REPLY" ? icon("circle-pause") : icon("clock"),
          title: t(NEXT[deadline.kind]),
          detail: t("step.by", { day: day(deadline.dueOn) }),
        },
      ]
    : [];
  return (
    <Panel title={t("case.journey")}>
      <Timeline label={t("case.journey")} steps={[...past, ...next]} />
    </Panel>
  );
}
