import type { ComplaintState } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import { type Drawing, icon } from "../../../parts/Icon";
import type { Tone } from "../../../parts/StateLabel";

export interface StateLook {
  tone: Tone;
  icon: Drawing;
  words: PlainKey;
}

/** How each state of a complaint looks in lists. Words in the citizen catalog. */
export const COMPLAINT_STATES: Record<ComplaintState, StateLook> = {
  SUBMITTED: { tone: "info", icon: icon("send"), words: "state.submitted" },
  ASSIGNED: { tone: "info", icon: icon("forward"), words: "state.assigned" },
  IN_PROGRESS: { tone: "info", icon: icon("wrench"), words: "state.inProgress" },
  RESPONDED: { tone: "info", icon: icon("message-circle"), words: "state.responded" },
  CLOSED: { tone: "ok", icon: icon("circle-check"), words: "state.closed" },
  REOPENED: { tone: "warn", icon: icon("rotate-ccw"), words: "state.reopened" },
  ARCHIVED: { tone: "plain", icon: icon("file-text"), words: "state.archived" },
};

export const WAITING: StateLook = { tone: "warn", icon: icon("wifi-off"), words: "state.waiting" };
export const OVERDUE: StateLook = { tone: "bad", icon: icon("octagon-alert"), words: "state.overdue" };
