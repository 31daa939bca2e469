import type { PlainKey } from "../../i18n";
import type { Item } from "../../outbox";
import { type Drawing, icon } from "../../parts/Icon";
import type { Tone } from "../../parts/StateLabel";

export interface ItemLook {
  tone: Tone;
  icon: Drawing;
  words: PlainKey;
}

/** How an item stands, in words first. */
export function lookOfItem({ state, remedy }: Item, isOnline: boolean): ItemLook {
  switch (state) {
    case "done":
      return { tone: "ok", icon: icon("circle-check"), words: "outbox.done" };
    case "sending":
      return { tone: "info", icon: icon("cloud-upload"), words: "outbox.sending" };
    case "refused":
      return remedy === "wait"
        ? { tone: "warn", icon: icon("hourglass"), words: "outbox.queued" }
        : {
            tone: "bad",
            icon: icon("circle-alert"),
            words: remedy === "update" ? "outbox.needsUpdate" : "outbox.refused",
          };
    case "paused":
      return { tone: "hold", icon: icon("circle-pause"), words: "outbox.paused" };
    default:
      return isOnline
        ? { tone: "warn", icon: icon("hourglass"), words: "outbox.queued" }
        : { tone: "warn", icon: icon("wifi-off"), words: "state.waiting" };
  }
}

/** Whether trying again could help; what the server refused waits for the person. */
export function sendable({ state, remedy }: Item): boolean {
  return state !== "done" && (state !== "refused" || remedy === "wait");
}

const RANK: Record<Item["state"], number> = { refused: 0, paused: 1, sending: 2, queued: 3, done: 4 };

/** What needs the person first, then what waits, then what was sent; each oldest first. */
export function sorted(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => RANK[one.state] - RANK[other.state] || one.savedAt - other.savedAt);
}
