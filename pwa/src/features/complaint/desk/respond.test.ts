import { expect, test } from "vitest";
import { answerInput, answerOf, isBlank, missing, NO_ANSWER } from "./respond";

test("an answer needs words about what was done, and a day needs a plan", () => {
  expect(missing(NO_ANSWER, "2026-11-24").map(({ field }) => field)).toEqual(["done"]);
  expect(
    missing({ ...NO_ANSWER, done: "Jadwal jaga loket diubah.", plannedBy: "2026-12-09" }, "2026-11-24").map(
      ({ field }) => field,
    ),
  ).toEqual(["planned"]);
});

test("a plan cannot end before today", () => {
  const answer = {
    ...NO_ANSWER,
    done: "Jadwal jaga loket diubah.",
    planned: "Papan jam dipasang",
    plannedBy: "2026-11-23",
  };
  expect(missing(answer, "2026-11-24").map(({ field }) => field)).toEqual(["plannedBy"]);
  expect(missing(answer, "2026-11-23")).toEqual([]);
});

test("what was refused comes back into the form as it was typed", () => {
  const answer = {
    done: "Jadwal jaga loket diubah.",
    planned: "Papan dipasang",
    plannedBy: "2026-12-09",
    photos: ["p1"],
  };
  const variables = answerInput(answer, "c", 4);
  expect(answerOf({ kind: "respondComplaint", variables, attachments: ["p1"] })).toEqual(answer);
});

test("a form with only spaces is blank and leaves no draft", () => {
  expect(isBlank({ ...NO_ANSWER, done: "  \n" })).toBe(true);
});
