import type { PlainKey } from "../../i18n";
import type { Item } from "../../outbox";

export interface Standing {
  tone: "ok" | "warn" | "bad";
  words: PlainKey;
}

/**
 * How far the entry is. An item that was seen here and is gone was sent; of one that was never seen, as when the page
 * is opened again later, nothing is claimed.
 */
export function standing(item: Item | undefined, known: boolean, isOnline: boolean): Standing | undefined {
  if (!item) return known ? { tone: "ok", words: "thanks.sent" } : undefined;
  if (item.state === "done") return { tone: "ok", words: "thanks.sent" };
  if (item.state === "refused") return { tone: "bad", words: "thanks.refused" };
  return isOnline ? { tone: "warn", words: "thanks.sending" } : { tone: "warn", words: "thanks.waiting" };
}

/** What else can be done after one way of speaking, most useful first. */
export function onward(
  done: string | undefined,
  hasPeriod: boolean,
  hasAddressees: boolean,
): ("survey" | "feedback" | "complain")[] {
  return [
    ...(done === "nilai" && hasPeriod ? (["survey"] as const) : []),
    ...(done !== "masukan" && hasAddressees ? (["feedback"] as const) : []),
    "complain",
  ];
}
