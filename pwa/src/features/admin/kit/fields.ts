import { type PlainKey, t } from "../../../i18n";
import type { Edit } from "./useEdit";
import type { Sending } from "./useSending";

/** Says what a field is called, for a list of what is wrong; undefined for one that is not of this form. */
export function labeller(labels: Readonly<Record<string, PlainKey>>): (field: string) => string | undefined {
  return (field) => (Object.hasOwn(labels, field) ? t(labels[field]!) : undefined);
}

/** What each field of text is given: its words, what it holds, what is wrong with it, and where the typing goes. */
export function fieldsOf<Name extends string, Form extends Record<Name, string>>(
  labels: Readonly<Record<Name, PlainKey>>,
  { form, set }: Pick<Edit<Form>, "form" | "set">,
  { errorOf }: Pick<Sending, "errorOf">,
) {
  return (name: Name) => ({
    id: name,
    label: t(labels[name] as PlainKey),
    error: errorOf(name),
    value: form[name],
    onInput: (value: string) => set({ [name]: value } as Partial<Form>),
  });
}
