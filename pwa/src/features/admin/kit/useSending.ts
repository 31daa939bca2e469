import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type Change, Failure, type Refused } from "../../../graphql/client";
import type { DocumentId } from "../../../graphql/document";
import { send } from "../../../graphql/change";
import { t } from "../../../i18n";

export interface FormError {
  field: string;
  message: string;
}

interface State {
  busy: boolean;
  errors: readonly FormError[];
  /** A refusal that no field is to blame for. */
  refused: string | null;
  /** When somebody else changed it, if that is why it was refused. */
  staleSince: string | null;
  failure: Failure | null;
}

type Value<Answer> = Extract<Change<Answer>, { ok: true }>["value"];

export interface Sending extends State {
  errorOf: (field: string) => string | undefined;
  /** Show what is wrong before anything is sent; true when something is. */
  stop: (errors: readonly FormError[]) => boolean;
  /** Send a change; gives what changed, or undefined when it was refused or did not arrive. */
  send: <Answer extends object, Variables extends { intention: string }>(
    document: DocumentId<Answer, Variables>,
    variables: Omit<Variables, "intention">,
  ) => Promise<Value<Answer> | undefined>;
}

const CALM: State = { busy: false, errors: [], refused: null, staleSince: null, failure: null };

/** The required fields that are empty. */
export function missing<Form extends object>(
  form: Form,
  fields: readonly (keyof Form & string)[],
): FormError[] {
  return fields
    .filter((field) => !String(form[field] ?? "").trim())
    .map((field) => ({ field, message: t("admin.required") }));
}

/** Sends the changes of one form. A try that got no answer stays one intention, so that trying again cannot do it twice. */
export function useSending(): Sending {
  const state = useSignal<State>(CALM);
  const open = useRef<{ question: string; intention: string } | null>(null);
  return {
    ...state.value,
    errorOf: (field) => state.value.errors.find((one) => one.field === field)?.message,
    stop(errors) {
      state.value = { ...CALM, errors };
      return errors.length > 0;
    },
    async send(document, variables) {
      if (state.peek().busy) return undefined;
      const question = JSON.stringify([document, variables]);
      if (open.current?.question !== question) open.current = { question, intention: crypto.randomUUID() };
      state.value = { ...CALM, busy: true };
      try {
        const change = await send(document, variables, open.current.intention);
        open.current = null;
        if (change.ok) {
          state.value = CALM;
          return change.value;
        }
        const problem: object = change.problem;
        state.value = { ...CALM, ...reasons(problem as Refused & { changedAt?: string }) };
      } catch (reason) {
        if (!(reason instanceof Failure)) throw reason;
        state.value = { ...CALM, failure: reason };
      }
      return undefined;
    },
  };
}

function reasons(problem: Refused & { changedAt?: string }): Partial<State> {
  if (problem.changedAt) return { staleSince: problem.changedAt };
  return problem.fields?.length ? { errors: problem.fields } : { refused: problem.message };
}
