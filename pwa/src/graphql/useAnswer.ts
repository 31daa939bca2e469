import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { lang } from "../i18n";
import { recall, remember } from "../store";
import { DEVICE, owner } from "../store/owner";
import { ask, Failure } from "./client";
import type { DocumentId } from "./document";

export interface Answering<Answer> {
  data: Answer | undefined;
  /** When `data` was true, in ms. */
  at: number | undefined;
  /** loading: nothing yet; fresh: from the server now; known: kept from earlier; failed: nothing to show. */
  state: "loading" | "fresh" | "known" | "failed";
  failure: Failure | undefined;
  reload: () => void;
}

interface Options<Answer> {
  /** Keep the answer under this key and show it first, also without a network. */
  keep?: string;
  cursor?: (data: Answer) => string;
  /** Do not ask yet. */
  wait?: boolean;
  unsigned?: boolean;
}

/** Ask a document and follow its answer through loading, last known, fresh and failed. */
export function useAnswer<Answer, Variables>(
  document: DocumentId<Answer, Variables>,
  variables: Variables,
  { keep, cursor, wait = false, unsigned = false }: Options<Answer> = {},
): Answering<Answer> {
  const shown = useSignal<Pick<Answering<Answer>, "data" | "at" | "state" | "failure">>({
    data: undefined,
    at: undefined,
    state: "loading",
    failure: undefined,
  });
  const round = useSignal(0);
  const asked = useRef("");
  const language = lang();
  const question = JSON.stringify([document, variables, keep]);

  useEffect(() => {
    if (wait) return undefined;
    const stop = new AbortController();
    if (asked.current !== question)
      shown.value = { data: undefined, at: undefined, state: "loading", failure: undefined };
    asked.current = question;
    let answered = false;
    const whose = owner();
    if (keep && !shown.peek().data) {
      void recall<Answer>(keep, { version: document }).then(
        (known) => {
          if (known && !answered && !stop.signal.aborted)
            shown.value = { ...shown.peek(), data: known.value, at: known.at, state: "known" };
        },
        () => undefined,
      );
    }
    ask(document, variables, { signal: stop.signal, unsigned }).then(
      (data) => {
        answered = true;
        shown.value = { data, at: Date.now(), state: "fresh", failure: undefined };
        // What somebody asked who has left since is not kept for whoever is here now.
        if (keep && [DEVICE, owner()].includes(whose))
          void remember(keep, { version: document }, data, cursor?.(data)).catch(() => undefined);
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        if (!(reason instanceof Failure)) throw reason;
        const { data } = shown.peek();
        shown.value = { ...shown.peek(), failure: reason, state: data ? "known" : "failed" };
      },
    );
    return () => stop.abort();
    // The question stands for document, variables and keep; a new language asks again, since messages are in it.
  }, [question, wait, round.value, language]);

  return {
    ...shown.value,
    reload: () => (round.value += 1),
  };
}
