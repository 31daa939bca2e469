import type { Answer } from "../store/channel";
import { database, type OutboxRow, type Problem } from "../store/database";
import { draftPlace } from "../store/kept";
import { DEVICE, owner } from "../store/owner";
import { receiptStep, type Receipt } from "../store/receipts";
import { commit, unseal } from "../store/seal";
import type { Kind } from "./kinds";

/** The part of an item that only this phone can read. */
export interface Contents {
  title: string;
  subject: string;
  /** Of the kind's shape in the row's version; see `variablesOf`. */
  variables?: object;
  answer?: Answer;
}

export type StoredItem = Omit<OutboxRow, "sealed"> & Contents;
export type NewItem = Pick<
  StoredItem,
  "id" | "kind" | "version" | "owner" | "attachments" | "title" | "subject" | "variables"
>;

function placeOf(row: Pick<OutboxRow, "owner" | "id">): string {
  return `item ${row.owner} ${row.id}`;
}

function contentsOf({ title, subject, variables, answer }: Contents): Contents {
  return { title, subject, variables, answer };
}

/** What was opened already, by the writing it was opened from: each has an `iv` of its own. */
export type Opened = Map<string, Contents>;

async function open({ sealed, ...row }: OutboxRow, opened: Opened = new Map()): Promise<StoredItem> {
  const writing = sealed.iv.join();
  const contents = opened.get(writing) ?? (await unseal<Contents>(sealed, placeOf(row)));
  if (contents) {
    opened.set(writing, contents);
    return { ...row, ...contents };
  }
  return { ...row, title: "", subject: row.id, state: "refused", problem: { code: "UNREADABLE" } };
}

/** Items of this phone and of the signed-in account, oldest first, and how many wait for other accounts. */
export async function allItems(): Promise<{ items: StoredItem[]; locked: number }> {
  const rows = await (await database()).getAll("outbox");
  const mine = rows.filter((row) => row.owner === DEVICE || row.owner === owner());
  const locked =
    rows.filter((row) => row.state !== "done").length - mine.filter((row) => row.state !== "done").length;
  return { items: await Promise.all(mine.map((row) => open(row))), locked };
}

/** Items that are not done, oldest first. `opened`: what this round has opened before, so that nothing is opened twice. */
export async function waitingItems(opened: Opened): Promise<StoredItem[]> {
  const rows = await (await database()).getAll("outbox");
  const mine = rows.filter((row) => row.owner === DEVICE || row.owner === owner());
  return Promise.all(mine.filter((row) => row.state !== "done").map((row) => open(row, opened)));
}

/** One item of this phone or of the signed-in account. */
export async function storedItem(id: string): Promise<StoredItem | undefined> {
  const row = await (await database()).getFromIndex("outbox", "id", id);
  return row && (row.owner === DEVICE || row.owner === owner()) ? open(row) : undefined;
}

/** Ids of the files that some item, of whatever owner, still needs. */
export async function neededFiles(): Promise<Set<string>> {
  return new Set((await (await database()).getAll("outbox")).flatMap((row) => row.attachments));
}

/** Store an intention, its receipt and the end of its draft at once; a known id changes nothing. */
export async function addItem(item: NewItem, receipt?: Receipt, draft?: string): Promise<void> {
  const { id, kind, version, owner: whose, attachments } = item;
  const plain = {
    id,
    kind,
    version,
    owner: whose,
    attachments,
    state: "queued",
    tries: 0,
    nextAt: 0,
    maybeSent: false,
  } as const;
  await commit(["outbox", "receipts", "drafts"], async (seal) => {
    const sealed = await seal(contentsOf(item), placeOf(item));
    const keepReceipt = receipt && (await receiptStep(seal, receipt));
    return async (tx) => {
      if (await tx.objectStore("outbox").index("id").get(id)) return;
      await tx.objectStore("outbox").add({ ...plain, savedAt: Date.now(), sealed });
      await keepReceipt?.(tx);
      if (draft) await tx.objectStore("drafts").delete(draftPlace(draft));
    };
  });
}

type Guard = (row: OutboxRow) => boolean;

/** Change what is told of an item, when it is still there and `allowed`. */
export async function patchItem(
  id: string,
  fields: Partial<OutboxRow>,
  allowed: Guard = () => true,
): Promise<boolean> {
  const tx = (await database()).transaction("outbox", "readwrite", { durability: "strict" });
  const row = await tx.store.index("id").get(id);
  const may = row !== undefined && allowed(row);
  if (may) await tx.store.put({ ...row, ...fields });
  await tx.done;
  return may;
}

/** Put new contents into an item, and what its receipt then says. */
export async function refillItem(
  item: StoredItem,
  fields: Partial<OutboxRow>,
  receipt?: Receipt,
  allowed: Guard = () => true,
): Promise<boolean> {
  return commit(["outbox", "receipts"], async (seal) => {
    const sealed = await seal(contentsOf(item), placeOf(item));
    const keepReceipt = receipt && (await receiptStep(seal, receipt));
    return async (tx) => {
      const row = await tx.objectStore("outbox").index("id").get(item.id);
      if (!row || !allowed(row)) return false;
      await tx.objectStore("outbox").put({ ...row, ...fields, sealed });
      await keepReceipt?.(tx);
      return true;
    };
  });
}

const DONE: Partial<OutboxRow> = { state: "done", maybeSent: false, problem: undefined, attachments: [] };

/** Store the server's answer; only then free the files and forget what was written. */
export async function finishItem(item: StoredItem, kind: Kind, answer: Answer): Promise<void> {
  const leaves = kind.leaves(item.variables ?? {});
  const rest = { title: leaves === "title" ? item.title : "", subject: item.id, answer };
  const receipt = receiptOf(item, kind, "sent", answer);
  await commit(["outbox", "files", "receipts"], async (seal) => {
    const sealed = await seal(rest, placeOf(item));
    const keepReceipt = receipt && (await receiptStep(seal, receipt));
    return async (tx) => {
      const outbox = tx.objectStore("outbox");
      const row = await outbox.index("id").get(item.id);
      if (row?.seq === undefined) return;
      const done: OutboxRow = { ...row, ...DONE, sentAt: Date.now(), sealed };
      await (leaves === "nothing" ? outbox.delete(row.seq) : outbox.put(done));
      await keepReceipt?.(tx);
      await Promise.all(row.attachments.map((file) => tx.objectStore("files").delete(file)));
    };
  });
}

/** Keep a refused item with the reason, until the person corrects or deletes it. */
export async function refuseItem(item: StoredItem, kind: Kind, problem: Problem): Promise<void> {
  await refillItem(item, { state: "refused", maybeSent: false, problem }, receiptOf(item, kind, "refused"));
}

/** Take an item away with its files and give what it was; undefined when it is gone or on its way. */
export async function dropItem(id: string): Promise<OutboxRow | undefined> {
  const tx = (await database()).transaction(["outbox", "files"], "readwrite", { durability: "strict" });
  const row = await tx.objectStore("outbox").index("id").get(id);
  const found = row?.seq !== undefined && row.state !== "sending" ? row : undefined;
  if (found) {
    await tx.objectStore("outbox").delete(found.seq!);
    await Promise.all(found.attachments.map((file) => tx.objectStore("files").delete(file)));
  }
  await tx.done;
  return found;
}

/** What the receipt of an item's complaint says in a state of the item. */
export function receiptOf(
  item: StoredItem,
  kind: Kind,
  state: Receipt["state"],
  answer?: Answer,
): Receipt | undefined {
  if (!kind.receipt || !item.variables) return undefined;
  const complaint = answer && {
    id: answer.id,
    state: answer.state ?? "SUBMITTED",
    submittedAt: answer.submittedAt,
  };
  return { ...kind.receipt(item.variables), state, savedAt: item.savedAt, ...(complaint && { complaint }) };
}
