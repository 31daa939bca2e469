import type { TrackedComplaintFragment } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import { type Drawing, icon } from "../../../parts/Icon";
import type { Receipt } from "../../../store";

export type Tracked = TrackedComplaintFragment;
export type Entry = Tracked["timeline"][number];

export interface Step {
  key: string;
  state: "done" | "now" | "next" | "reopened";
  icon: Drawing;
  title: PlainKey;
  /** When it happened. */
  at?: string;
  /** When it is to happen at the latest, a local date. */
  by?: string;
  entry?: Entry;
  note?: PlainKey;
}

const LOOKS: Record<Entry["kind"], { icon: Drawing; title: PlainKey }> = {
  SUBMITTED: { icon: icon("check"), title: "track.submitted" },
  VERIFIED: { icon: icon("check"), title: "track.verified" },
  ASSIGNED: { icon: icon("forward"), title: "track.assigned" },
  STARTED: { icon: icon("wrench"), title: "track.started" },
  RESPONDED: { icon: icon("message-circle"), title: "track.responded" },
  RETURNED: { icon: icon("undo-2"), title: "track.returned" },
  NOTED: { icon: icon("file-text"), title: "track.noted" },
  ARCHIVED: { icon: icon("file-text"), title: "track.archived" },
  CONFIRMED: { icon: icon("circle-check"), title: "track.confirmed" },
  REOPENED: { icon: icon("rotate-ccw"), title: "track.reopened" },
  DETAILS_ADDED: { icon: icon("message-circle-plus"), title: "track.details" },
  AUTO_CLOSED: { icon: icon("circle-check"), title: "track.autoClosed" },
  WITHDRAWN: { icon: icon("undo-2"), title: "track.withdrawn" },
  OVERDUE: { icon: icon("octagon-alert"), title: "track.overdue" },
};

const OFFLINE_MS = 60_000;

/** What happened and what is still to come, in order, with the date each coming step is promised for. */
export function stepsOf(complaint: Tracked): Step[] {
  const { timeline, state, savedOnDeviceAt, submittedAt } = complaint;
  const steps: Step[] = [];
  if (savedOnDeviceAt && Date.parse(submittedAt) - Date.parse(savedOnDeviceAt) > OFFLINE_MS) {
    steps.push({
      key: "saved",
      state: "done",
      icon: icon("check"),
      title: "track.saved",
      at: savedOnDeviceAt,
      note: "track.offline",
    });
  }
  const happened = timeline.toSorted((one, other) => one.seq - other.seq);
  for (const entry of happened) {
    steps.push({
      key: entry.id,
      state: entry.kind === "REOPENED" ? "reopened" : "done",
      ...LOOKS[entry.kind],
      at: entry.at,
      entry,
    });
  }
  const coming = comingSteps(complaint);
  const over = state === "CLOSED" || state === "ARCHIVED";
  const last = steps.at(-1);
  if (last && !over && state !== "RESPONDED") last.state = "now";
  return [...steps, ...coming];
}

function comingSteps({ state, deadline, timeline }: Tracked): Step[] {
  const by = deadline?.dueOn;
  const verify: Step = {
    key: "verify",
    state: "next",
    icon: icon("shield-check"),
    title: "track.toVerify",
    by,
  };
  const assign: Step = { key: "assign", state: "next", icon: icon("forward"), title: "track.toAssign", by };
  const respond: Step = {
    key: "respond",
    state: "next",
    icon: icon("message-circle"),
    title: "track.toRespond",
  };
  const confirm: Step = {
    key: "confirm",
    state: "next",
    icon: icon("circle-check"),
    title: "track.toConfirm",
    note: "track.mayReopen",
  };
  switch (state) {
    case "SUBMITTED":
      return [
        ...(timeline.some(({ kind }) => kind === "VERIFIED") ? [] : [verify]),
        assign,
        respond,
        confirm,
      ];
    case "ASSIGNED":
    case "IN_PROGRESS":
    case "REOPENED":
      return [{ ...respond, by }, confirm];
    case "RESPONDED":
      return [{ ...confirm, state: "now", by }];
    default:
      return [];
  }
}

export type Sentence =
  | { is: "verify" | "respond" | "reply"; on: string }
  | { is: "late"; on: string; told?: string }
  | { is: "lateVerify"; on: string }
  | { is: "confirmed" | "silent" | "withdrawn" | "duplicate" | "archived" | "open" };

/** Who acts next and by when; or how it ended. */
export function sentenceOf({ state, deadline, isOverdue, closureReason, timeline }: Tracked): Sentence {
  if (state === "ARCHIVED") return { is: "archived" };
  if (state === "CLOSED") {
    const ends = {
      CONFIRMED: "confirmed",
      AUTO_NO_REPLY: "silent",
      WITHDRAWN: "withdrawn",
      DUPLICATE: "duplicate",
    } as const;
    return { is: ends[closureReason ?? "CONFIRMED"] };
  }
  if (!deadline) return { is: "open" };
  const { kind, dueOn: on, startsOn } = deadline;
  if (kind === "CITIZEN_REPLY") return { is: "reply", on };
  if (kind === "VERIFY") return { is: isOverdue ? "lateVerify" : "verify", on };
  if (!isOverdue) return { is: "respond", on };
  const told = timeline.findLast(
    (entry) => entry.kind === "OVERDUE" && entry.at.slice(0, 10) >= startsOn,
  )?.at;
  return { is: "late", on, told };
}

/** The ring: calm, the last day, or overdue. */
export function ringOf({
  workingDaysLeft,
  isOverdue,
}: NonNullable<Tracked["deadline"]>): "calm" | "last" | "overdue" {
  if (isOverdue) return "overdue";
  return workingDaysLeft <= 1 ? "last" : "calm";
}

/** True when the office has had its time, so that the Ombudsman is the next door. */
export function mayGoFurther({ state, resolveDueOn, reopenCount, verbs }: Tracked, today: string): boolean {
  if (state === "ARCHIVED") return true;
  if (state !== "CLOSED" && resolveDueOn !== null && today > resolveDueOn) return true;
  return reopenCount >= 2 && !verbs.includes("REOPEN") && state !== "CLOSED";
}

/** The answer the citizen is to judge: the newest one. */
export const latestResponse = ({ timeline }: Tracked): Entry | undefined =>
  timeline.toSorted((one, other) => one.seq - other.seq).findLast(({ kind }) => kind === "RESPONDED");

/** What the lists of this phone tell about a complaint until it is opened again. */
export function knownOf({
  id,
  state,
  submittedAt,
  unit,
  deadline,
  isOverdue,
}: Tracked): NonNullable<Receipt["complaint"]> {
  return {
    id,
    state,
    submittedAt,
    unit: unit?.shortName,
    due: deadline ? { kind: deadline.kind, on: deadline.dueOn, late: isOverdue } : undefined,
  };
}
