import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Item } from "../../../outbox";
import { holdForm } from "../../../device/status";
import { dropDraft, loadDraft, saveDraft, type Shape } from "../../../store";
import { owner } from "../../../store/owner";
import { type Answer, answerOf, isBlank, NO_ANSWER } from "./respond";

export interface AnswerForm {
  form: Signal<Answer>;
  change: (change: Partial<Answer>) => void;
  draft: string;
}

const SHAPE: Shape<Answer> = { version: 1 };

const PAUSE_MS = 500;

/**
 * The answer being written: from what was refused, else from the draft on this device. Kept while it is typed, for
 * whoever began it, even when their session ends between two letters.
 */
export function useAnswerForm(complaint: string, refused: Item | undefined): AnswerForm {
  const form = useSignal(NO_ANSWER);
  const touched = useSignal(false);
  const draft = `respond:${complaint}`;
  const writer = useRef(owner()).current;
  const save = useRef<(() => void) | undefined>(undefined);

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
    save.current = () => {
      save.current = undefined;
      void (isBlank(kept) ? dropDraft(draft) : saveDraft(draft, SHAPE, kept, writer)).catch(() => undefined);
    };
    const timer = setTimeout(() => save.current?.(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [form.value]);

  useEffect(
    () => () => {
      if (owner() !== writer) save.current?.();
    },
    [],
  );

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
