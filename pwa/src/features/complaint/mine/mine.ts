import { nextAct } from "../model/useReceipts";
import type { PlainKey } from "../../../i18n";
import type { Receipt } from "../../../store";

export interface Group {
  name: PlainKey;
  receipts: Receipt[];
}

const NAMES = {
  mine: "complaints.mine",
  unsent: "complaints.unsent",
  theirs: "complaints.theirs",
  over: "complaints.over",
} as const;

/** Complaints by who acts next: the citizen first, then this phone, then the office, then those that are over. Empty groups are left out. */
export function grouped(receipts: readonly Receipt[]): Group[] {
  const shelves: Record<keyof typeof NAMES, Receipt[]> = { mine: [], unsent: [], theirs: [], over: [] };
  for (const receipt of receipts) {
    const act = nextAct(receipt);
    shelves[
      act === "you" || act === "fix"
        ? "mine"
        : act === "send"
          ? "unsent"
          : act === "closed"
            ? "over"
            : "theirs"
    ].push(receipt);
  }
  return (["mine", "unsent", "theirs", "over"] as const).flatMap((shelf) =>
    shelves[shelf].length ? [{ name: NAMES[shelf], receipts: shelves[shelf] }] : [],
  );
}
