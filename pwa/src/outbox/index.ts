export { enqueue, type Intention, OutboxError, remove, retry, updateItem } from "./intend";
export { type Item, items, lockedCount, needsFixing, pendingCount } from "./items";
export { type Kind, offerKinds, variablesOf } from "./kinds";
export type { Remedy } from "./problems";
export { actAs, onSent, sendNow, start } from "./schedule";

/** Everything unsent of this phone and session as a JSON file. */
export async function exportItems(): Promise<File> {
  return (await import("./export")).exportItems();
}
