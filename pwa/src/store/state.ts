import { database } from "./database";

export interface StorageState {
  /** True when the browser promised not to clear this phone's data by itself. */
  persisted: boolean;
  usedBytes?: number;
  quotaBytes?: number;
  unsent: number;
  receipts: number;
}

export async function storageState(): Promise<StorageState> {
  const db = await database();
  const [persisted, estimate, rows, receipts] = await Promise.all([
    navigator.storage?.persisted?.() ?? false,
    navigator.storage?.estimate?.(),
    db.getAll("outbox"),
    db.count("receipts"),
  ]);
  const unsent = rows.filter((row) => row.state !== "done").length;
  return { persisted, usedBytes: estimate?.usage, quotaBytes: estimate?.quota, unsent, receipts };
}

/** Ask the browser to keep this phone's data; it answers by itself or asks the person once. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
