import { useSignal } from "@preact/signals";
import { type PlainKey, t } from "../i18n";
import { OutboxError } from "../outbox";
import { SaveError } from "../store";

export interface Saving {
  busy: boolean;
  /** Why the phone could not keep the entry, in words; null when nothing went wrong. */
  failed: string | null;
  /** Do it once; a second tap while it runs does nothing. */
  save: (act: () => Promise<void>) => Promise<void>;
}

/** Keeps a form's entry on the phone and tells when that fails. */
export function useSaving(): Saving {
  const busy = useSignal(false);
  const failed = useSignal<PlainKey | null>(null);
  return {
    busy: busy.value,
    failed: failed.value && t(failed.value),
    async save(act) {
      if (busy.peek()) return;
      busy.value = true;
      failed.value = null;
      try {
        await act();
      } catch (reason) {
        failed.value = wordsFor(reason);
      } finally {
        busy.value = false;
      }
    },
  };
}

function wordsFor(reason: unknown): PlainKey {
  if (reason instanceof SaveError) return reason.code === "FULL" ? "fill.full" : "fill.unsaved";
  if (reason instanceof OutboxError) return "fill.sentAlready";
  throw reason;
}
