import { announce, listen } from "./channel";
import { database } from "./database";
import { forgetVault } from "./seal";

export interface Erasure {
  erased: boolean;
  /** Items that wait to be sent, of every owner; they are lost when erased by force. */
  unsent: number;
}

/**
 * Erase drafts, items, files, receipts, known answers and both keys from this phone.
 *
 * Nothing is erased while something is unsent, unless `force`. Without its key, what the disk still holds is noise.
 */
export async function eraseTraces({ force = false } = {}): Promise<Erasure> {
  const stores = ["outbox", "files", "drafts", "cache", "receipts", "device", "keys"] as const;
  const tx = (await database()).transaction(stores, "readwrite", { durability: "strict" });
  const unsent = (await tx.objectStore("outbox").getAll()).filter((row) => row.state !== "done").length;
  const erased = force || unsent === 0;
  if (erased) await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
  await tx.done;
  if (erased) announce({ type: "erased" });
  return { erased, unsent };
}

listen((notice) => {
  if (notice.type === "erased") forgetVault();
});
