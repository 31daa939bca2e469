import { database, type ReceiptRow, type Writing } from "./database";
import { commit, unseal, type Seal } from "./seal";

/** What opens a complaint again. Nobody but the holder has the key. */
export interface Receipt {
  code: string;
  key: string;
  title: string;
  state: "waiting" | "sent" | "refused";
  savedAt: number;
  complaint?: {
    id: string;
    state: string;
    submittedAt?: string;
    unit?: string;
    due?: { kind: string; on: string; late: boolean };
  };
}

interface Held {
  row: ReceiptRow;
  receipt: Receipt;
}

async function held(): Promise<Held[]> {
  const rows = await (await database()).getAll("receipts");
  const opened = await Promise.all(rows.map((row) => unseal<Receipt>(row.sealed, `receipt ${row.id}`)));
  return rows.flatMap((row, at) => (opened[at] ? [{ row, receipt: opened[at] }] : []));
}

/** Seal a receipt now and give the step that stores it in a transaction on `receipts`. */
export async function receiptStep(seal: Seal, receipt: Receipt): Promise<(tx: Writing) => Promise<void>> {
  const known = (await held()).find((other) => other.receipt.code === receipt.code);
  // A random id: the code itself, readable in the database, would be a trace.
  const id = known?.row.id ?? crypto.randomUUID();
  const sealed = await seal({ ...known?.receipt, ...receipt }, `receipt ${id}`);
  return async (tx) => {
    await tx.objectStore("receipts").put({ id, sealed });
  };
}

export async function saveReceipt(receipt: Receipt): Promise<void> {
  await commit(["receipts"], (seal) => receiptStep(seal, receipt));
}

/** Receipts held on this phone, newest first. */
export async function listReceipts(): Promise<Receipt[]> {
  return (await held()).map(({ receipt }) => receipt).toSorted((a, b) => b.savedAt - a.savedAt);
}

export async function findReceipt(code: string): Promise<Receipt | undefined> {
  return (await held()).find(({ receipt }) => receipt.code === code)?.receipt;
}

export async function forgetReceipt(code: string): Promise<void> {
  const found = (await held()).filter(({ receipt }) => receipt.code === code);
  const db = await database();
  await Promise.all(found.map(({ row }) => db.delete("receipts", row.id)));
}
