import { database, type KeptRow } from "./database";
import { owner } from "./owner";
import { commit, unseal } from "./seal";

/** The last known answer, the journal place it was true at, and when it was stored. */
export interface Known<T> {
  value: T;
  cursor?: string;
  at: number;
}

type Kept = "drafts" | "cache";
const DAY = 86_400_000;

function placeOf(key: string): string {
  return `${owner()} ${key}`;
}

async function keep(store: Kept, key: string, content: object, expiresAt?: number): Promise<void> {
  const place = placeOf(key);
  const row = { key: place, owner: owner(), at: Date.now(), expiresAt };
  await commit([store], async (seal) => {
    const sealed = await seal(content, `${store} ${place}`);
    return async (tx) => {
      await tx.objectStore(store).put({ ...row, sealed });
    };
  });
}

async function look<T>(store: Kept, key: string): Promise<{ row: KeptRow; content: T } | undefined> {
  const place = placeOf(key);
  const row = await (await database()).get(store, place);
  if (!row || (row.expiresAt && row.expiresAt < Date.now())) return undefined;
  const content = await unseal<T>(row.sealed, `${store} ${place}`);
  return content && { row, content };
}

/** Keep an answer of the server to show when it cannot be asked. */
export function remember(key: string, value: unknown, cursor?: string): Promise<void> {
  return keep("cache", key, { value, cursor });
}

export async function recall<T>(key: string): Promise<Known<T> | undefined> {
  const found = await look<{ value: T; cursor?: string }>("cache", key);
  return found && { ...found.content, at: found.row.at };
}

/** Keep what a person is still writing; it is gone after `days` without a change. */
export function saveDraft(key: string, value: unknown, days = 7): Promise<void> {
  return keep("drafts", key, { value }, Date.now() + days * DAY);
}

export async function loadDraft<T>(key: string): Promise<T | undefined> {
  return (await look<{ value: T }>("drafts", key))?.content.value;
}

export async function dropDraft(key: string): Promise<void> {
  await (await database()).delete("drafts", placeOf(key));
}

/** The row's key of a draft, for whoever drops it inside a transaction of their own. */
export const draftPlace = placeOf;

/** Drop what was kept for the signed-in account, at its sign-out. Unsent items stay, for its next session. */
export async function forgetSession(): Promise<void> {
  const mine = owner();
  await sweep((row) => row.owner === mine);
}

/** Drop drafts whose time is over. */
export async function dropExpired(): Promise<void> {
  const now = Date.now();
  await sweep((row) => row.expiresAt !== undefined && row.expiresAt < now);
}

async function sweep(over: (row: KeptRow) => boolean): Promise<void> {
  const tx = (await database()).transaction(["drafts", "cache"], "readwrite");
  for (const store of ["drafts", "cache"] as const) {
    for await (const cursor of tx.objectStore(store)) if (over(cursor.value)) await cursor.delete();
  }
  await tx.done;
}
