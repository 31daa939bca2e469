import { effect, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, Failure } from "../../../graphql/client";
import { type ComplaintShelf, DeskDocument } from "../../../graphql/generated/graphql";
import { standing } from "../../../session/session";
import { myUnits } from "../../../session/watchedUnits";
import { useFeeds } from "../model/useFeeds";
import { recall, remember, type Shape } from "../../../store";
import { type List, listOf, withEvent, withPage } from "./desk";

export interface Question {
  unit: string | null;
  shelf: ComplaintShelf;
  search: string | null;
}

interface Shown {
  key: string;
  list?: List;
  at?: number;
  state: "loading" | "fresh" | "known" | "failed";
  failure?: Failure;
}

const YOUNG_MS = 60_000;
/** Its rows are those of the document; what the list adds of its own is numbered beside it. */
const SHAPE: Shape<List> = { version: `${DeskDocument} 1` };

/** Kept between screens, so that opening a row beside the list does not load the list again. */
const shown = signal<Shown>({ key: "", state: "loading" });

// Rows go with the rights they were shown by.
effect(() => {
  void standing.value;
  shown.value = { key: "", state: "loading" };
});

async function load(question: Question, key: string): Promise<void> {
  if (shown.peek().key !== key) shown.value = { key, state: "loading" };
  const current = (): boolean => shown.peek().key === key;
  const known =
    shown.peek().list || question.search ? undefined : await recall(key, SHAPE).catch(() => undefined);
  if (known && current() && !shown.peek().list)
    shown.value = { key, list: known.value, at: known.at, state: "known" };
  try {
    const list = listOf(await ask(DeskDocument, question));
    if (!current()) return;
    shown.value = { key, list, at: Date.now(), state: "fresh" };
    if (!question.search) void remember(key, SHAPE, list, list.cursor).catch(() => undefined);
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    if (current())
      shown.value = { ...shown.peek(), failure: reason, state: shown.peek().list ? "known" : "failed" };
  }
}

async function more(question: Question, key: string): Promise<void> {
  const { list } = shown.peek();
  if (!list?.next) return;
  const page = listOf(await ask(DeskDocument, { ...question, after: list.next }));
  const now = shown.peek();
  if (now.key === key && now.list) shown.value = { ...now, list: withPage(now.list, page) };
}

export interface Desk extends Omit<Shown, "key"> {
  reload: () => void;
  more: () => Promise<void>;
}

/** The rows of one shelf, followed live. */
export function useDesk(question: Question): Desk {
  const key = `desk:${JSON.stringify([question.shelf, question.unit, question.search])}`;
  const reload = (): void => void load(question, key);
  useEffect(() => {
    const { key: held, state, at = 0 } = shown.peek();
    if (held !== key || state !== "fresh" || Date.now() - at > YOUNG_MS) reload();
  }, [key]);
  const held =
    shown.value.key === key ? shown.value : ({ state: "loading" } as const satisfies Omit<Shown, "key">);
  useFeeds(
    myUnits().map(({ id }) => id),
    held.state === "fresh" ? held.list?.cursor : undefined,
    {
      missed: reload,
      heard(event) {
        const now = shown.peek();
        if (now.key === key && now.list)
          shown.value = { ...now, list: withEvent(now.list, question.shelf, event) };
      },
    },
  );
  return { ...held, reload, more: () => more(question, key) };
}
