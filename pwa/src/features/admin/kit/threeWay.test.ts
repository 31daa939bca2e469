import { expect, test } from "vitest";
import { isDirty, merge } from "./threeWay";

const before = { name: "Loket 1", officer: "a", words: ["ktp"] };

test("what the administrator typed survives a change by somebody else", () => {
  const mine = { ...before, name: "Loket depan" };
  const stored = { ...before, officer: "b" };
  expect(merge(before, mine, stored)).toEqual({
    form: { name: "Loket depan", officer: "b", words: ["ktp"] },
    changed: ["officer"],
  });
});

test("a field both changed keeps the own words and is named as changed", () => {
  const { form, changed } = merge(before, { ...before, name: "Loket A" }, { ...before, name: "Loket B" });
  expect(form.name).toBe("Loket A");
  expect(changed).toEqual(["name"]);
});

test("a form is unsaved only while it differs from what is stored", () => {
  expect(isDirty(before, { ...before, words: ["ktp"] })).toBe(false);
  expect(isDirty(before, { ...before, words: ["ktp", "kk"] })).toBe(true);
});
