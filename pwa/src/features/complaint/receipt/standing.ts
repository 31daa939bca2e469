import type { PlainKey } from "../../../i18n";
import { type Item, variablesOf } from "../../../outbox";
import { fileComplaint } from "../model/kinds";
import { recall, remember, type Receipt, type Shape } from "../../../store";

export interface ReceiptStanding {
  title: PlainKey;
  sub: PlainKey;
  next: PlainKey;
}

/** What the top of a receipt says: on the phone, refused, or with the office. */
export function standingOf(receipt: Receipt): ReceiptStanding {
  if (receipt.state === "sent")
    return { title: "receipt.sent", sub: "receipt.sentSub", next: "receipt.nextSent" };
  if (receipt.state === "refused")
    return { title: "receipt.refused", sub: "receipt.refusedSub", next: "receipt.nextRefused" };
  return { title: "receipt.saved", sub: "receipt.savedSub", next: "receipt.nextSaved" };
}

/** The item of the outbox that still carries the complaint of a code. */
export function carrying(items: readonly Item[], code: string): Item | undefined {
  return items.find((item) => item.state !== "done" && variablesOf(fileComplaint, item)?.input.code === code);
}

/** A code letter by letter, for people who listen. */
export const spelled = (code: string): string => [...code].filter((letter) => letter !== "-").join(" ");

const KEY = "receipts-kept";
const SHAPE: Shape<string[]> = { version: 1 };

/** Codes whose receipts the person said to have kept elsewhere. */
export async function isTicked(code: string): Promise<boolean> {
  return ((await recall(KEY, SHAPE).catch(() => undefined))?.value ?? []).includes(code);
}

export async function tick(code: string, on: boolean): Promise<void> {
  const known = (await recall(KEY, SHAPE).catch(() => undefined))?.value ?? [];
  const rest = known.filter((one) => one !== code);
  await remember(KEY, SHAPE, on ? [...rest, code] : rest).catch(() => undefined);
}
