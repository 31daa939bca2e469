import { database, type KeptRow } from "./database";
import { DEVICE, owner } from "./owner";
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
const DRAFT_LIFE = 7 * 86_400_000;

function placeOf(key: string, whose = owner()): string {
  return `${whose} ${key}`;
}

interface Life {
  expiresAt?: number;
  whose?: string;
}

async function keep(
  store: Kept,
  key: string,
  content: Content,
  { expiresAt, whose = owner() }: Life = {},
): Promise<void> {
  const place = placeOf(key, whose);
  const row = { key: place, owner: whose, at: Date.now(), expiresAt };
  await commit([store], async (seal) => {
    const sealed = await seal(content, `${store} ${place}`);
    return async (tx) => {
      // What was shown to whoever left meanwhile is not left behind; what they wrote is.
      if (store === "drafts" || owner() === whose) await tx.objectStore(store).put({ ...row, sealed });
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

/** Keep what a person is still writing; it is gone a week after its last change. `whose`: who wrote it, if they left since. */
export function saveDraft<T>(key: string, { version }: Shape<T>, value: T, whose?: string): Promise<void> {
  return keep("drafts", key, { value, version }, { expiresAt: Date.now() + DRAFT_LIFE, whose });
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

/** Drop what accounts were shown. What they wrote stays sealed, for their next session. */
export async function forgetShown(): Promise<void> {
  await sweep(["cache"], ({ owner: whose }) => whose !== DEVICE);
}

/** Drop what an account was shown and what it was still writing. Unsent items stay, for its next session. */
export async function forgetAccount(account: string): Promise<void> {
  await sweep(["drafts", "cache"], ({ owner: whose }) => whose === account);
}

/** Drop drafts whose time is over. */
export async function dropExpired(): Promise<void> {
  const now = Date.now();
  await sweep(["drafts", "cache"], (row) => row.expiresAt !== undefined && row.expiresAt < now);
}

async function sweep(stores: Kept[], over: (row: KeptRow) => boolean): Promise<void> {
  const tx = (await database()).transaction(stores, "readwrite");
  for (const store of stores) {
    for await (const cursor of tx.objectStore(store)) if (over(cursor.value)) await cursor.delete();
  }
  await tx.done;
}
