import { MOST_FILES } from "../store/files";
import { DEVICE, owner } from "../store/owner";
import { forgetReceipt } from "../store/receipts";
import { askToPersist } from "../store/state";
import { isEditable, type Item, items, refresh } from "./items";
import { type Kind, kindOf } from "./kinds";
import { sendQuietly } from "./schedule";
import { addItem, dropItem, patchItem, receiptOf, refillItem, storedItem } from "./store";

export interface Intention<V extends object> {
  variables: V;
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

/** Keep an intention on the phone; resolves when it is on the disk, and only then may the screen say so. */
export async function enqueue<V extends object>(kind: Kind<V>, intention: Intention<V>): Promise<Item> {
  const { variables, title, attachments = [], id = crypto.randomUUID(), draft } = intention;
  const whose = intention.owner ?? (kind.staff ? owner() : DEVICE);
  if (kind.staff && whose === DEVICE) throw new OutboxError("SIGN_IN");
  if (attachments.length > MOST_FILES) throw new OutboxError("TOO_MANY_FILES");
  const subject = intention.subject ?? kind.subject?.(variables) ?? id;
  const receipt = kind.receipt && {
    ...kind.receipt(variables),
    state: "waiting" as const,
    savedAt: Date.now(),
  };
  const { name, version } = kind;
  await addItem(
    { id, kind: name, version, owner: whose, attachments, title, subject, variables },
    receipt,
    draft,
  );
  await refresh();
  void askToPersist();
  void registerSync();
  sendQuietly();
  return items.value.find((shown) => shown.id === id)!;
}

/** Let a refused or waiting item be tried at once. */
export async function retry(id: string): Promise<void> {
  await patchItem(id, { state: "queued", nextAt: 0 }, ({ state }) => state !== "sending" && state !== "done");
  await refresh();
  sendQuietly();
}

/** Delete an item; the receipt of a complaint that never left goes with it. */
export async function remove(id: string): Promise<void> {
  const item = await storedItem(id);
  const dropped = await dropItem(id);
  if (!dropped) throw new OutboxError(item ? "SENDING" : "GONE");
  if (dropped.state !== "done" && !dropped.maybeSent && item?.variables) {
    const code = (await kindOf(item.kind))?.receipt?.(item.variables).code;
    if (code) await forgetReceipt(code);
  }
  await refresh();
}

/** Put corrected words into an item and let it be sent again. */
export async function updateItem<V extends object>(
  kind: Kind<V>,
  id: string,
  variables: V,
  changes: { title?: string; attachments?: string[] } = {},
): Promise<void> {
  const item = await storedItem(id);
  if (item?.kind !== kind.name || item.state === "done") throw new OutboxError("GONE");
  const attachments = changes.attachments ?? item.attachments;
  if (attachments.length > MOST_FILES) throw new OutboxError("TOO_MANY_FILES");
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

async function registerSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("outbox").catch(() => undefined);
}
