import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Note } from "../../../parts/Note";
import { announce } from "../../../device/status";

/** What was changed last: the list that comes next says it and marks the row. */
const last = signal<{ id: string; words: string } | null>(null);

export function saySaved(id: string, words: string): void {
  last.value = { id, words };
  announce(words);
}

export const isLastSaved = (id: string): boolean => last.value?.id === id;

/** On top of a list, until it is left. */
export function SavedNote() {
  useEffect(() => () => void (last.value = null), []);
  return (
    last.value && (
      <Note icon="circle-check" tone="ok">
        {last.value.words}
      </Note>
    )
  );
}
