import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Item } from "../../../outbox";
import { holdForm } from "../../../device/status";
import { dropDraft, loadDraft, saveDraft, type Shape } from "../../../store";
import { type Answer, answerOf, isBlank, NO_ANSWER } from "./respond";

export interface AnswerForm {
  form: Signal<Answer>;
  change: (change: Partial<Answer>) => void;
  draft: string;
}

const SHAPE: Shape<Answer> = { version: 1 };

/** The answer being written: from what was refused, else from the draft on this device. Kept while it is typed. */
export function useAnswerForm(complaint: string, refused: Item | undefined): AnswerForm {
  const form = useSignal(NO_ANSWER);
  const touched = useSignal(false);
  const draft = `respond:${complaint}`;

  useEffect(() => {
    if (refused) {
      form.value = answerOf(refused);
      return;
    }
    void loadDraft(draft, SHAPE).then(
      (kept) => {
        if (kept && isBlank(form.peek())) form.value = kept;
      },
      () => undefined,
    );
  }, [complaint, refused?.id]);

  useEffect(() => {
    if (!touched.value || refused) return undefined;
    const kept = form.value;
    const timer = setTimeout(
      () => void (isBlank(kept) ? dropDraft(draft) : saveDraft(draft, SHAPE, kept)).catch(() => undefined),
      500,
    );
    return () => clearTimeout(timer);
  }, [form.value]);

  const dirty = touched.value && !isBlank(form.value);
  useEffect(() => (dirty ? holdForm() : undefined), [dirty]);

  return {
    form,
    draft,
    change(change) {
      touched.value = true;
      form.value = { ...form.peek(), ...change };
    },
  };
}
