import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ComplaintState } from "../../../graphql/generated/graphql";
import { items } from "../../../outbox";
import { COMPLAINT_STATES, OVERDUE, WAITING, type StateLook } from "./states";
import { icon } from "../../../parts/Icon";
import { listReceipts, type Receipt } from "../../../store";

/** Receipts on this phone, newest first; read again whenever the outbox has moved. Undefined until read. */
export function useReceipts(): { list: Receipt[] | undefined; reload: () => void } {
  const list = useSignal<Receipt[] | undefined>(undefined);
  const moved = items.value;
  const reload = (): void =>
    void listReceipts().then(
      (found) => (list.value = found),
      () => (list.value = []),
    );
  useEffect(reload, [moved]);
  return { list: list.value, reload };
}

const REFUSED: StateLook = { tone: "bad", icon: icon("circle-alert"), words: "receipt.refused" };

/** How a receipt looks in a list: what waits, what is late, or the state the office last gave. */
export function lookOf({ state, complaint }: Receipt): StateLook {
  if (state !== "sent") return state === "refused" ? REFUSED : WAITING;
  if (complaint?.due?.late) return OVERDUE;
  return (
    COMPLAINT_STATES[(complaint?.state as ComplaintState | undefined) ?? "SUBMITTED"] ??
    COMPLAINT_STATES.SUBMITTED
  );
}

/** The complaint with words for who acts next and by when, as far as this phone knows. */
export function nextAct({
  state,
  complaint,
}: Receipt): "send" | "fix" | "verify" | "respond" | "late" | "you" | "closed" | "open" {
  if (state === "refused") return "fix";
  if (state === "waiting") return "send";
  const due = complaint?.due;
  if (due?.late) return "late";
  if (due?.kind === "VERIFY") return "verify";
  if (due?.kind === "RESPOND") return "respond";
  if (due?.kind === "CITIZEN_REPLY") return "you";
  return complaint?.state === "CLOSED" || complaint?.state === "ARCHIVED" ? "closed" : "open";
}
