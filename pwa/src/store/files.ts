import { database } from "./database";
import { commit, unsealBytes } from "./seal";

/** How many files one item may carry. */
export const MOST_FILES = 5;

export interface StoredFile {
  id: string;
  mediaType: string;
  bytes: ArrayBuffer;
}

// Bytes, not a Blob: Safari has lost Blobs kept in IndexedDB.
export async function saveFile({ id, mediaType, bytes }: StoredFile): Promise<void> {
  await commit(["files"], async (seal) => {
    const sealed = await seal(bytes, `file ${id}`);
    return async (tx) => {
      await tx.objectStore("files").put({ id, mediaType, savedAt: Date.now(), sealed });
    };
  });
}

export async function loadFile(id: string): Promise<StoredFile | undefined> {
  const row = await (await database()).get("files", id);
  const bytes = row && (await unsealBytes(row.sealed, `file ${id}`));
  return bytes && { id, mediaType: row.mediaType, bytes };
}

export async function dropFile(id: string): Promise<void> {
  await (await database()).delete("files", id);
}

/** Drop files older than a draft lives that no item needs. */
export async function dropLooseFiles(needed: Set<string>): Promise<void> {
  const oldest = Date.now() - 8 * 86_400_000;
  const tx = (await database()).transaction("files", "readwrite");
  for await (const cursor of tx.store) {
    if (cursor.value.savedAt < oldest && !needed.has(cursor.value.id)) await cursor.delete();
  }
  await tx.done;
}
