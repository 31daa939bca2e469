import { expect, test } from "vitest";
import { partsOf, shutOf } from "./batches";

test("a batch is read part by part in its shuffled order, without empty parts", () => {
  const items = [
    { wentWell: "Sabar", couldBeBetter: null, nextStep: " ", shut: null },
    { wentWell: "Ramah", couldBeBetter: "Beri tahu lama menunggu", nextStep: null, shut: null },
  ];
  expect(partsOf({ items })).toEqual({
    well: ["Sabar", "Ramah"],
    better: ["Beri tahu lama menunggu"],
    next: [],
  });
});

test("letters that do not open are counted by why", () => {
  const text = { wentWell: null, couldBeBetter: null, nextStep: null };
  const items = [
    { ...text, shut: "OLDER_KEY" as const },
    { ...text, wentWell: "Sabar", shut: null },
    { ...text, shut: "DAMAGED" as const },
    { ...text, shut: "OLDER_KEY" as const },
  ];
  expect(shutOf({ items })).toEqual([
    ["OLDER_KEY", 2],
    ["DAMAGED", 1],
  ]);
});
