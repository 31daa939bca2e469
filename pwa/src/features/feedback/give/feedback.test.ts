import { expect, test } from "vitest";
import { EMPTY, faultsOf, feedbackInput, formOf, hintFor } from "./feedback";

test("feedback needs an addressee and one sentence, and never more", () => {
  expect(faultsOf(EMPTY).map(({ field }) => field)).toEqual(["addressee", "wentWell"]);
  expect(faultsOf({ ...EMPTY, addressee: "a", nextStep: "Sediakan nomor antrean" })).toEqual([]);
});

test("harsh words and misconduct are hinted at, and never stop the form", () => {
  expect(hintFor({ ...EMPTY, couldBeBetter: "Petugas tolol" })).toBe("harsh");
  expect(hintFor({ ...EMPTY, couldBeBetter: "Tolol, minta uang rokok" })).toBe("serious");
  expect(hintFor({ ...EMPTY, wentWell: "Ramah sekali" })).toBeNull();
});

test("a waiting feedback can be taken up again as it was written", () => {
  const form = { ...EMPTY, addressee: "a", wentWell: "Ramah" };
  expect(formOf(feedbackInput(form, "k"))).toEqual(form);
});
