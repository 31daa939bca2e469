import type { HandledComplaintQuery, TimelineKind } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import { icon, type IconSource } from "../../../parts/Icon";

export type Handled = NonNullable<HandledComplaintQuery["complaint"]>;
export type Entry = Handled["timeline"][number];

interface Look {
  title: PlainKey;
  icon: IconSource;
}

export const ENTRY_LOOKS: Record<TimelineKind, Look> = {
  SUBMITTED: { title: "step.submitted", icon: icon("send") },
  VERIFIED: { title: "step.verified", icon: icon("clipboard-check") },
  ASSIGNED: { title: "step.assigned", icon: icon("forward") },
  STARTED: { title: "step.started", icon: icon("wrench") },
  RESPONDED: { title: "step.responded", icon: icon("message-circle") },
  RETURNED: { title: "step.returned", icon: icon("undo-2") },
  NOTED: { title: "step.noted", icon: icon("lock") },
  ARCHIVED: { title: "step.archived", icon: icon("file-text") },
  CONFIRMED: { title: "step.confirmed", icon: icon("circle-check") },
  REOPENED: { title: "step.reopened", icon: icon("rotate-ccw") },
  DETAILS_ADDED: { title: "step.details", icon: icon("message-square-plus") },
  AUTO_CLOSED: { title: "step.autoClosed", icon: icon("circle-check") },
  WITHDRAWN: { title: "step.withdrawn", icon: icon("circle-x") },
  OVERDUE: { title: "step.overdue", icon: icon("octagon-alert") },
};

/** What happened, oldest first, without the office's own notes. */
export const steps = (timeline: readonly Entry[]): Entry[] => timeline.filter(({ kind }) => kind !== "NOTED");

export const notes = (timeline: readonly Entry[]): Entry[] => timeline.filter(({ kind }) => kind === "NOTED");

/** What citizen and office said to each other after the complaint itself. */
export const said = (timeline: readonly Entry[]): Entry[] =>
  timeline.filter(
    ({ kind, text, done, attachments }) =>
      kind !== "NOTED" && kind !== "SUBMITTED" && (text || done || attachments.length > 0),
  );

/** When the complaint was last changed by somebody; a note changes nothing that another could overwrite. */
export const lastChange = (timeline: readonly Entry[]): string | undefined => steps(timeline).at(-1)?.at;
