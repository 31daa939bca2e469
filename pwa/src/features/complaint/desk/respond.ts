import type { PlainKey } from "../../../i18n";
import { type Item, variablesOf } from "../../../outbox";
import { respondComplaint } from "./kinds";

export interface Answer {
  done: string;
  planned: string;
  plannedBy: string;
  photos: string[];
}

export const NO_ANSWER: Answer = { done: "", planned: "", plannedBy: "", photos: [] };

export const isBlank = ({ done, planned, plannedBy, photos }: Answer): boolean =>
  !done.trim() && !planned.trim() && !plannedBy && !photos.length;

export const SHORTEST = 20;

type Field = "done" | "planned" | "plannedBy";

/** What is missing before it can be sent; that it says something real is judged by the server. */
export function missing(
  { done, planned, plannedBy }: Answer,
  today: string,
): { field: Field; words: PlainKey }[] {
  const found: { field: Field; words: PlainKey }[] = [];
  if (done.trim().length < SHORTEST) found.push({ field: "done", words: "respond.doneShort" });
  if (plannedBy && !planned.trim()) found.push({ field: "planned", words: "respond.plannedMissing" });
  if (plannedBy && plannedBy < today) found.push({ field: "plannedBy", words: "respond.past" });
  return found;
}

/** An answer as it is sent. */
export function answerInput({ done, planned, plannedBy }: Answer, id: string, seen: number) {
  return { id, seen, done: done.trim(), planned: planned.trim() || null, plannedBy: plannedBy || null };
}

/** The answer as it was typed, out of an item that was not accepted. */
export function answerOf(item: Pick<Item, "kind" | "variables" | "attachments">): Answer {
  const { done = "", planned, plannedBy } = variablesOf(respondComplaint, item) ?? {};
  return { done, planned: planned ?? "", plannedBy: plannedBy ?? "", photos: item.attachments };
}
