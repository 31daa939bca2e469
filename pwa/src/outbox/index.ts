import { computed, effect, signal } from "@preact/signals";
import * as shell from "../device/status";
import { listen, type Answer } from "../store/channel";
import { dropExpired } from "../store/kept";
import { dropLooseFiles } from "../store/files";
import { DEVICE, owner, setOwner } from "../store/owner";
import { forgetReceipt } from "../store/receipts";
import { askToPersist } from "../store/state";
import { citizenKinds, upgraded, type Intentions, type Kind, type KindName, type Variables } from "./kinds";
import { REMEDIES, type Remedy } from "./problems";
import { sendRound } from "./send";
import {
  addItem,
  allItems,
  dropItem,
  neededFiles,
  patchItem,
  receiptOf,
  refillItem,
  type StoredItem,
} from "./store";

export type { Intentions, KindName } from "./kinds";
export type { Remedy } from "./problems";

export interface Item extends StoredItem {
  /** What the person can do when it is refused, paused or waiting. */
  remedy: Remedy;
  /** False once the server may have the text: changing it then could be lost without a word. */
  editable: boolean;
}

export interface Intention<K extends KindName> {
  variables: Intentions[K];
  title: string;
  attachments?: string[];
  /** Made when the form is opened, so that two taps on its button are one intention. */
  id?: string;
  subject?: string;
  owner?: string;
  /** Key of the draft this ends. */
  draft?: string;
}

/** SIGN_IN: a staff item without a session. MAYBE_SENT, SENDING, GONE: it cannot be changed any more. */
export class OutboxError extends Error {
  constructor(readonly code: "SIGN_IN" | "TOO_MANY_FILES" | "MAYBE_SENT" | "SENDING" | "GONE") {
    super(code);
  }
}

const MAX_FILES = 5;

export const items = signal<Item[]>([]);
/** How many items wait for accounts that are not signed in here. */
export const lockedCount = signal(0);
export const pendingCount = computed(
  () => items.value.filter(({ state }) => state !== "done").length + lockedCount.value,
);
export const needsFixing = computed(() => items.value.filter(({ state }) => state === "refused").length);

async function kindOf(name: string): Promise<Kind | undefined> {
  return citizenKinds[name] ?? (await import("./kindsStaff")).staffKinds[name];
}

/** Keep an intention on the phone; resolves when it is on the disk, and only then may the screen say so. */
export async function enqueue<K extends KindName>(name: K, intention: Intention<K>): Promise<Item> {
  const { title, attachments = [], id = crypto.randomUUID(), draft } = intention;
  const kind = (await kindOf(name))!;
  const variables: Variables = intention.variables;
  const whose = intention.owner ?? (kind.staff ? owner() : DEVICE);
  if (kind.staff && whose === DEVICE) throw new OutboxError("SIGN_IN");
  if (attachments.length > MAX_FILES) throw new OutboxError("TOO_MANY_FILES");
  const subject = intention.subject ?? kind.subject?.(variables) ?? id;
  const receipt = kind.receipt && {
    ...kind.receipt(variables),
    state: "waiting" as const,
    savedAt: Date.now(),
  };
  const item = {
    id,
    kind: name,
    version: kind.version,
    owner: whose,
    attachments,
    title,
    subject,
    variables,
  };
  await addItem(item, receipt, draft);
  await refresh();
  void askToPersist();
  void registerSync();
  sendQuietly();
  return items.value.find((shown) => shown.id === id)!;
}

/** Everything unsent of this phone and session as a JSON file. */
export async function exportItems(): Promise<File> {
  return (await import("./export")).exportItems();
}

/** Try everything now, whatever each was told to wait for. Gives how many were sent. */
export function sendNow(): Promise<number> {
  return send(true);
}

export async function retry(id: string): Promise<void> {
  await patchItem(id, { state: "queued", nextAt: 0 }, ({ state }) => state !== "sending" && state !== "done");
  await refresh();
  sendQuietly();
}

/** Delete an item; the receipt of a complaint that never left goes with it. */
export async function remove(id: string): Promise<void> {
  const item = (await allItems()).items.find((stored) => stored.id === id);
  const dropped = await dropItem(id);
  if (!dropped) throw new OutboxError(item ? "SENDING" : "GONE");
  if (dropped.state !== "done" && !dropped.maybeSent && item?.variables) {
    const code = (await kindOf(item.kind))?.receipt?.(item.variables).code;
    if (code) await forgetReceipt(code);
  }
  await refresh();
}

/** Put corrected words into an item and let it be sent again. */
export async function updateItem(
  id: string,
  variables: Variables,
  changes: { title?: string; attachments?: string[] } = {},
): Promise<void> {
  const item = (await allItems()).items.find((stored) => stored.id === id);
  const kind = item && (await kindOf(item.kind));
  if (!item || !kind || item.state === "done") throw new OutboxError("GONE");
  const attachments = changes.attachments ?? item.attachments;
  if (attachments.length > MAX_FILES) throw new OutboxError("TOO_MANY_FILES");
  const subject = kind.subject?.(variables) ?? item.subject;
  const next = { ...item, ...changes, variables, subject };
  const fields = {
    state: "queued",
    version: kind.version,
    nextAt: 0,
    problem: undefined,
    attachments,
  } as const;
  const changed = await refillItem(next, fields, receiptOf(next, kind, "waiting"), isEditable);
  if (!changed) throw new OutboxError(item.state === "sending" ? "SENDING" : "MAYBE_SENT");
  await refresh();
  sendQuietly();
}

function isEditable({ state, maybeSent }: Pick<StoredItem, "state" | "maybeSent">): boolean {
  return state !== "sending" && state !== "done" && !maybeSent;
}

const handlers = new Map<string, Set<(id: string, answer: Answer) => void>>();

/** Call `handler` with an item's id and the server's answer whenever one of a kind was sent, by any tab or the worker. */
export function onSent(kind: KindName, handler: (id: string, answer: Answer) => void): () => void {
  const ears = handlers.get(kind) ?? new Set();
  handlers.set(kind, ears.add(handler));
  return () => void ears.delete(handler);
}

/** Say whose session this is, or null for nobody's; the account's items show again and are sent. */
export async function actAs(account: string | null): Promise<void> {
  setOwner(account);
  await refresh();
  if (account) sendQuietly(true);
}

let refreshed = Promise.resolve();

/** Read the items again, one reading after the other, so that an older one never lands on a newer one. */
function refresh(): Promise<void> {
  refreshed = refreshed
    .catch(() => undefined)
    .then(async () => {
      const { items: stored, locked } = await allItems();
      lockedCount.value = locked;
      items.value = await Promise.all(stored.map(shownItem));
    });
  return refreshed;
}

async function shownItem(item: StoredItem): Promise<Item> {
  const kind = await kindOf(item.kind);
  const known = kind !== undefined && item.version <= kind.version;
  const variables = item.variables && known ? upgraded(kind, item.variables, item.version) : item.variables;
  const remedy = known ? (REMEDIES[item.problem?.code ?? ""] ?? "wait") : "update";
  return { ...item, variables, remedy, editable: known && isEditable(item) };
}

let running: Promise<number> | undefined;
let wanted: { force: boolean } | undefined;

function send(force: boolean): Promise<number> {
  wanted = { force: force || (wanted?.force ?? false) };
  running ??= rounds();
  return running;
}

/** Send unless the phone knows that it has no network; what fails stays stored, and the next trigger tries again. */
function sendQuietly(force = false): void {
  if (navigator.onLine !== false) send(force).catch(() => undefined);
}

async function rounds(): Promise<number> {
  let sent = 0;
  shell.sending.value = true;
  try {
    while (wanted) {
      const { force } = wanted;
      wanted = undefined;
      const tally = await sendRound({ kindOf, force, language: () => document.documentElement.lang || "id" });
      sent += tally.sent;
      await refresh();
    }
  } finally {
    running = undefined;
    shell.sending.value = false;
  }
  if (sent > 0 && shell.reconnected.value) shell.reconnected.value = { sent };
  setTimer();
  return sent;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function setTimer(): void {
  clearTimeout(timer);
  const now = Date.now();
  const times = items.value
    .filter(({ state, nextAt }) => state === "queued" && nextAt > now)
    .map(({ nextAt }) => nextAt);
  if (times.length > 0 && document.visibilityState !== "hidden") {
    timer = setTimeout(() => sendQuietly(), Math.min(Math.min(...times) - now, 3_600_000));
  }
}

async function registerSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("outbox").catch(() => undefined);
}

let started = false;

/** Begin to send: now, on `online`, when the page is seen again, and when an item's time has come. */
export function start(): void {
  if (started) return;
  started = true;
  effect(() => {
    shell.queued.value = pendingCount.value;
    shell.toFix.value = needsFixing.value;
  });
  listen((notice) => {
    if (notice.type === "sent")
      handlers.get(notice.kind)?.forEach((handler) => handler(notice.id, notice.answer));
    else void refresh().catch(() => undefined);
  });
  addEventListener("online", () => sendQuietly(true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sendQuietly();
    else clearTimeout(timer);
  });
  void begin();
}

async function begin(): Promise<void> {
  try {
    await refresh();
    await dropExpired();
    await dropLooseFiles(await neededFiles());
    sendQuietly();
  } catch {
    // No storage in this browser; whoever saves is told.
  }
}
