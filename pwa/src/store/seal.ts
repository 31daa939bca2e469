import { asSaveError, database, type KeyRow, type Sealed, type StoreName, type Writing } from "./database";

let vault: Promise<KeyRow> | undefined;

/** Forget the key held in memory; the next use reads the stored one or makes a new one. */
export function forgetVault(): void {
  vault = undefined;
}

function openVault(): Promise<KeyRow> {
  vault ??= loadVault().catch((reason: unknown) => {
    vault = undefined;
    throw reason;
  });
  return vault;
}

async function loadVault(): Promise<KeyRow> {
  const db = await database();
  const known = await db.get("keys", "seal");
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  const made: KeyRow = { generation: crypto.randomUUID(), key };
  const tx = db.transaction("keys", "readwrite", { durability: "strict" });
  const first = await tx.store.get("seal");
  if (!first) await tx.store.put(made, "seal");
  await tx.done;
  return first ?? made;
}

/** Seals bytes or a value for one place; `place` is authenticated, so rows cannot be swapped. */
export type Seal = (content: ArrayBuffer | object, place: string) => Promise<Sealed>;

function sealWith({ key }: KeyRow): Seal {
  return async (content, place) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes =
      content instanceof ArrayBuffer ? content : new TextEncoder().encode(JSON.stringify(content));
    return { iv, data: await crypto.subtle.encrypt(algorithm(iv, place), key, bytes) };
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(place) };
}

/** Open sealed bytes; undefined when they were sealed with a key that was erased. */
export async function unsealBytes(sealed: Sealed, place: string): Promise<ArrayBuffer | undefined> {
  // Another tab may have erased the key and made a new one: what does not open is tried once more with the stored key.
  for (const again of [true, false]) {
    const { key } = await openVault();
    try {
      return await crypto.subtle.decrypt(algorithm(sealed.iv, place), key, sealed.data);
    } catch {
      if (again) forgetVault();
    }
  }
  return undefined;
}

export async function unseal<T>(sealed: Sealed, place: string): Promise<T | undefined> {
  const bytes = await unsealBytes(sealed, place);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as T);
}

/**
 * Write in one strict transaction what `prepare` sealed before it.
 *
 * Sealing is asynchronous and cannot happen inside a transaction; so the key's generation is checked inside it,
 * and the work is prepared again when another tab erased the key meanwhile.
 */
export async function commit<R>(
  stores: StoreName[],
  prepare: (seal: Seal) => Promise<(tx: Writing) => Promise<R>>,
): Promise<R> {
  for (;;) {
    const held = await openVault();
    const apply = await prepare(sealWith(held));
    const tx: Writing = (await database()).transaction([...stores, "keys"], "readwrite", {
      durability: "strict",
    });
    const current = await tx.objectStore("keys").get("seal");
    if (current?.generation === held.generation) return settle(tx, apply);
    await tx.done;
    forgetVault();
  }
}

async function settle<R>(tx: Writing, apply: (tx: Writing) => Promise<R>): Promise<R> {
  try {
    const result = await apply(tx);
    await tx.done;
    return result;
  } catch (reason) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It had ended by itself.
    }
    throw asSaveError(reason);
  }
}
