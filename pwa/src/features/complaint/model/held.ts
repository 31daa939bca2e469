import { findReceipt, saveReceipt, type Receipt } from "../../../store";
import type { HeldReceipt } from "./receipt";

/** Keys that came by a link or were typed in; they stay in this tab unless the person keeps them on the phone. */
const passing = new Map<string, string>();

/** Hold the key of a complaint while this tab is open. */
export function hold({ code, key }: HeldReceipt): void {
  passing.set(code, key);
}

export interface Holding extends HeldReceipt {
  /** The receipt on this phone; undefined when the key is held by this tab only. */
  kept?: Receipt;
}

/** What opens a complaint here, if anything does. */
export async function holdingOf(code: string): Promise<Holding | undefined> {
  const kept = await findReceipt(code).catch(() => undefined);
  const key = kept?.key ?? passing.get(code);
  return key ? { code, key, kept } : undefined;
}

/** Keep a receipt that came by a link on this phone. */
export function keepReceipt({ code, key }: HeldReceipt, title: string): Promise<void> {
  return saveReceipt({ code, key, title, state: "sent", savedAt: Date.now() });
}
