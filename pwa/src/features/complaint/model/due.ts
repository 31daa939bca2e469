import type { ComplaintRowFragment } from "../../../graphql/generated/graphql";
import { type PlainKey, t } from "../../../i18n";
import { clock, dayLong, dayShort, moment } from "../../../i18n/format";
import type { Tone } from "../../../parts/StateLabel";

export type Row = ComplaintRowFragment;
export type Urgency = "late" | "today" | "soon" | "calm" | "citizen" | "over";

type Dated = Pick<Row, "state" | "isOverdue"> & { deadline?: Row["deadline"] };

/** How pressing a complaint is for the office; while the citizen has the word, the office's clock stands. */
export function urgencyOf({ state, isOverdue, deadline }: Dated): Urgency {
  if (state === "CLOSED" || state === "ARCHIVED" || !deadline) return "over";
  if (deadline.kind === "CITIZEN_REPLY") return "citizen";
  if (isOverdue || deadline.isOverdue) return "late";
  if (deadline.workingDaysLeft <= 0) return "today";
  return deadline.workingDaysLeft === 1 ? "soon" : "calm";
}

export const URGENCY_TONES: Record<Urgency, Tone> = {
  late: "bad",
  today: "warn",
  soon: "warn",
  calm: "info",
  citizen: "hold",
  over: "plain",
};

/** "Lewat 2 hari kerja", "3 hari kerja lagi". */
export function dueWords(row: Dated): string {
  const left = row.deadline?.workingDaysLeft ?? 0;
  const urgency = urgencyOf(row);
  if (urgency === "late") return t("due.late", { n: Math.max(1, -left) });
  if (urgency === "today") return t("due.today");
  if (urgency === "citizen") return t("due.citizen");
  if (urgency === "over") return t(row.state === "ARCHIVED" ? "due.archived" : "due.closed");
  return t("due.left", { n: left });
}

const SENTENCES: Record<NonNullable<Row["deadline"]>["kind"], [calm: SentenceKey, late: SentenceKey]> = {
  VERIFY: ["due.verifyBy", "due.verifyLate"],
  RESPOND: ["due.respondBy", "due.respondLate"],
  CITIZEN_REPLY: ["due.replyBy", "due.replyBy"],
};
type SentenceKey = "due.verifyBy" | "due.verifyLate" | "due.respondBy" | "due.respondLate" | "due.replyBy";

/** Who acts next and by when. */
export function dueSentence(row: Dated & Pick<Row, "unit">): string {
  if (!row.deadline) return t(row.state === "ARCHIVED" ? "due.noneArchived" : "due.noneClosed");
  const late = urgencyOf(row) === "late";
  const key = SENTENCES[row.deadline.kind][late ? 1 : 0];
  return t(key, { unit: row.unit?.shortName ?? t("due.unit"), day: dayLong(row.deadline.dueOn) });
}

export const CLASS_NAMES: Record<NonNullable<Row["classification"]>, PlainKey> = {
  INFORMATION_REQUEST: "class.information",
  ASPIRATION: "class.aspiration",
  COMPLAINT_ORDINARY: "class.ordinary",
  COMPLAINT_OVERSIGHT: "class.oversight",
};

/** When something happened; what citizens do is told by the day, so that nobody can be recognised by the hour. */
export const whenWords = (at: string): string => (clock(at) === "00.00" ? dayShort(at) : moment(at));

/** The last six characters of a code are what people say. */
export const shortCode = (code: string): string => code.slice(code.lastIndexOf("-") + 1);
