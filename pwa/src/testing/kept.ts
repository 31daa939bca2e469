import { createHash } from "node:crypto";
import { database, type Sealed } from "../store/database";
import { addItem, patchItem } from "../outbox/store";
import { unseal } from "../store/seal";
import { DEVICE } from "../store/owner";
import type { Waiting } from "./explore";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

/** Everything that the phone keeps, opened, one line for each row. */
export async function kept(): Promise<string[]> {
  const db = await database();
  const told: string[] = [];
  const row = async (name: string, place: string, { sealed, ...plain }: { sealed: Sealed }) => {
    const content = JSON.stringify(await unseal(sealed, place));
    // Answers of the server stand beside in full.
    told.push(`${name} ${JSON.stringify(plain)} ${name === "cache" ? digest(content) : content}`);
  };
  for (const each of await db.getAll("outbox")) await row("outbox", `item ${each.owner} ${each.id}`, each);
  for (const name of ["drafts", "cache"] as const)
    for (const each of await db.getAll(name)) await row(name, `${name} ${each.key}`, each);
  for (const each of await db.getAll("receipts")) await row("receipts", `receipt ${each.id}`, each);
  for (const { sealed: _, ...plain } of await db.getAll("files")) told.push(`files ${JSON.stringify(plain)}`);
  for (const name of Object.keys(localStorage))
    told.push(`localStorage ${name}=${localStorage.getItem(name)}`);
  return told;
}

/** Let go of all of it, except for the keys. */
export async function forget(): Promise<void> {
  const db = await database();
  for (const name of ["outbox", "drafts", "cache", "receipts", "files"] as const) await db.clear(name);
}

/** Put an item into the outbox, as it stands after what happened to it; those of somebody else name them. */
export async function lay({ of: kind, ...item }: Waiting, account: string | null): Promise<void> {
  const {
    title,
    variables = {},
    subject = kind.subject?.(variables) ?? item.id,
    attachments = [],
    ...stands
  } = item;
  const owner = item.owner ?? (kind.staff ? account! : DEVICE);
  const state = item.state === "refused" ? "refused" : "waiting";
  const receipt = kind.receipt && ({ ...kind.receipt(variables), state, savedAt: Date.now() } as const);
  const { name, version } = kind;
  await addItem({ id: item.id, kind: name, version, owner, title, subject, variables, attachments }, receipt);
  await patchItem(item.id, stands);
}
