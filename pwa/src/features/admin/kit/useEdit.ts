import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isDirty, merge } from "./threeWay";

export interface Edit<Form> {
  form: Form;
  set: (part: Partial<Form>) => void;
  /** The version on the screen, to be given as `seen`. */
  seen: number | undefined;
  dirty: boolean;
  /** Fields somebody else changed meanwhile; null until a newer version was loaded. */
  changed: readonly (keyof Form & string)[] | null;
  /** What is on screen is stored now. */
  settle: () => void;
}

/** A form over something stored. When a newer version arrives it is taken over under what was typed. */
export function useEdit<Form extends object>(stored: Form, version?: number): Edit<Form> {
  const before = useSignal(stored);
  const mine = useSignal(stored);
  const seen = useSignal(version);
  const changed = useSignal<Edit<Form>["changed"]>(null);
  useEffect(() => {
    if (version === seen.peek()) return;
    const merged = merge(before.peek(), mine.peek(), stored);
    before.value = stored;
    mine.value = merged.form;
    seen.value = version;
    changed.value = merged.changed;
  }, [version]);
  return {
    form: mine.value,
    set: (part) => (mine.value = { ...mine.peek(), ...part }),
    seen: seen.value,
    dirty: isDirty(before.value, mine.value),
    changed: changed.value,
    settle: () => (before.value = mine.peek()),
  };
}
