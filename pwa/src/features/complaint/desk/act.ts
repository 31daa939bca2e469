import { useEffect, useRef } from "preact/hooks";
import {
  enqueue,
  type Item,
  items,
  type Kind,
  onSent,
  OutboxError,
  remove,
  updateItem,
} from "../../../outbox";
import { type VerbKind, VERBS } from "./kinds";

interface Manner {
  attachments?: string[];
  draft?: string;
  /** The refused item that these corrected words take the place of. */
  refused?: Item;
}

/** Keep what an officer does to a complaint as an intention; it is sent now or when there is a network. */
export async function act<V extends object>(
  kind: Kind<V, VerbKind>,
  title: string,
  variables: V,
  { attachments, draft, refused }: Manner = {},
): Promise<void> {
  if (refused) {
    try {
      return await updateItem(kind, refused.id, variables, { attachments });
    } catch (reason) {
      if (!(reason instanceof OutboxError)) throw reason;
      await remove(refused.id).catch(() => undefined);
    }
  }
  await enqueue(kind, { variables, title, attachments, draft });
}

/** What still waits for a complaint on this device, oldest first. */
export function workOn(complaint: string): Item[] {
  return items.value.filter(
    ({ kind, subject, state }) =>
      subject === complaint && state !== "done" && VERBS.some(({ name }) => name === kind),
  );
}

/** Call `then` whenever something done to this complaint has reached the server. */
export function useSentWork(complaint: string, then: (kind: VerbKind) => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const stops = VERBS.map((kind) =>
      onSent(kind, (_, answer) => answer.id === complaint && latest.current(kind.name)),
    );
    return () => stops.forEach((stop) => stop());
  }, [complaint]);
}
