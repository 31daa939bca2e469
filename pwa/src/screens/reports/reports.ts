import { nextAct } from "../../held/reports";
import type { PlainKey } from "../../i18n";
import type { Receipt } from "../../store";

export interface Group {
  name: PlainKey;
  receipts: Receipt[];
}

const NAMES = { mine: "reports.mine", theirs: "reports.theirs", over: "reports.over" } as const;

/** Reports by who acts next: the citizen first, then the office, then those that are over. Empty groups are left out. */
export function grouped(receipts: readonly Receipt[]): Group[] {
  const shelves: Record<keyof typeof NAMES, Receipt[]> = { mine: [], theirs: [], over: [] };
  for (const receipt of receipts) {
    const act = nextAct(receipt);
    shelves[act === "you" || act === "fix" || act === "send" ? "mine" : act === "closed" ? "over" : "theirs"].push(receipt);
  }
  return (["mine", "theirs", "over"] as const).flatMap((shelf) => (shelves[shelf].length ? [{ name: NAMES[shelf], receipts: shelves[shelf] }] : []));
}
