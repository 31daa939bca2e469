import { database, type KeptRow } from "./database";
import { owner } from "./owner";
import { commit, unseal } from "./seal";

/** The last known answer, the journal place it was true at, and when it was stored. */
export interface Known<T> {
  value: T;
  cursor?: string;
  at: number;
}

/**
 * The shape in which this build keeps something: raised whenever that changes, a field that was added included. For an
 * answer of the server it is the id of the document, which changes with every field. `from` brings what was kept in an
 * older shape to this one; what it does not name is let go of, and never shown as what it is not.
 */
export interface Shape<T> {
  version: number | string;
  from?: Readonly<Record<number | string, (old: unknown) => T | undefined>>;
}

/** Builds of the first release kept no version beside what they kept. */
const FIRST = 1;

interface Content {
  value: unknown;
  version?: number | string;
  cursor?: string;
}

function inShape<T>({ value, version = FIRST }: Content, shape: Shape<T>): T | undefined {
  return version === shape.version ? (value as T) : shape.from?.[version]?.(value);
}

type Kept = "drafts" | "cache";
const DAY = 86_400_000;

function placeOf(key: string): string {
  return `${owner()} ${key}`;
}

async function keep(store: Kept, key: string, content: Content, expiresAt?: number): Promise<void> {
  const place = placeOf(key);
  const row = { key: place, owner: owner(), at: Date.now(), expiresAt };
  await commit([store], async (seal) => {
    const sealed = await seal(content, `${store} ${place}`);
    return async (tx) => {
      await tx.objectStore(store).put({ ...row, sealed });
    };
  });
}

async function look(store: Kept, key: string): Promise<{ row: KeptRow; content: Content } | undefined> {
  const place = placeOf(key);
  const row = await (await database()).get(store, place);
  if (!row || (row.expiresAt && row.expiresAt < Date.now())) return undefined;
  const content = await unseal<Content>(row.sealed, `${store} ${place}`);
  return content && { row, content };
}

/** Keep an answer of the server to show when it cannot be asked. */
export function remember<T>(key: string, { version }: Shape<T>, value: T, cursor?: string): Promise<void> {
  return keep("cache", key, { value, version, cursor });
}

export async function recall<T>(key: string, shape: Shape<T>): Promise<Known<T> | undefined> {
  const found = await look("cache", key);
  const value = found && inShape(found.content, shape);
  return found && value !== undefined ? { value, cursor: found.content.cursor, at: found.row.at } : undefined;
}

/** Keep what a person is still writing; it is gone after `days` without a change. */
export function saveDraft<T>(key: string, { version }: Shape<T>, value: T, days = 7): Promise<void> {
  return keep("drafts", key, { value, version }, Date.now() + days * DAY);
}

export async function loadDraft<T>(key: string, shape: Shape<T>): Promise<T | undefined> {
  const found = await look("drafts", key);
  return found && inShape(found.content, shape);
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
