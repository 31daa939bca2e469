import { expect, test } from "vitest";
import { partsOf } from "./batches";

test("a batch is read part by part in its shuffled order, without empty parts", () => {
  const items = [
    { wentWell: "Sabar", couldBeBetter: null, nextStep: " " },
    { wentWell: "Ramah", couldBeBetter: "Beri tahu lama menunggu", nextStep: null },
  ];
  expect(partsOf({ items })).toEqual({
    well: ["Sabar", "Ramah"],
    better: ["Beri tahu lama menunggu"],
    next: [],
  });
});
