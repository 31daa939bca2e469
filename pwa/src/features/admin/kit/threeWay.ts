const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface Merged<Form> {
  form: Form;
  /** What somebody else changed since this form was opened. */
  changed: (keyof Form & string)[];
}

/** Bring what is stored now under what the person has typed: their own words stay, all else is taken over. */
export function merge<Form extends object>(before: Form, mine: Form, stored: Form): Merged<Form> {
  const form = { ...stored };
  const changed: (keyof Form & string)[] = [];
  for (const key of Object.keys(stored) as (keyof Form & string)[]) {
    if (!same(before[key], stored[key])) changed.push(key);
    if (!same(before[key], mine[key])) form[key] = mine[key];
  }
  return { form, changed };
}

/** True when the form holds something that is not stored. */
export function isDirty<Form extends object>(stored: Form, mine: Form): boolean {
  return !same(stored, mine);
}
