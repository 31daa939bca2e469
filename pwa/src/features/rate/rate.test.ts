import { expect, test } from "vitest";
import type { Unit } from "../../directory/directory";
import { EMPTY, formOf, isSameVisit, ratingInput, sameVisit, withScore } from "./rate";

const unit = {
  id: "u",
  servicePoints: [{ id: "p1", code: "MLT-2", name: "Loket 2", service: null }],
} as unknown as Unit;
const at = new Date("2026-11-24T07:30:00Z");

test("a rating carries the counter of the printed code and leaves empty remarks out", () => {
  const form = { ...EMPTY, score: 2 as const, reasons: ["waiting_time"], couldBeBetter: "  antre lama " };
  const input = ratingInput(form, { service: "s", unit, pointCode: "MLT-2", deviceKey: "k" }, at);
  expect(input).toMatchObject({
    servicePoint: "p1",
    wentWell: null,
    couldBeBetter: "antre lama",
    ratedAt: "2026-11-24T07:30:00.000Z",
  });
  expect(formOf(input)).toEqual({ ...form, couldBeBetter: "antre lama" });
});

test("a corrected rating keeps the time and the counter of its visit", () => {
  const first = ratingInput(
    { ...EMPTY, score: 2 },
    { service: "s", unit, pointCode: "MLT-2", deviceKey: "k" },
    at,
  );
  const later = ratingInput(
    { ...EMPTY, score: 3 },
    { service: "s", unit, deviceKey: "k" },
    new Date("2026-11-25T00:00:00Z"),
  );
  expect(sameVisit(later, first)).toEqual({ ...first, score: 3 });
});

test("a counter of another unit is not named", () => {
  expect(
    ratingInput({ ...EMPTY, score: 4 }, { service: "s", unit, pointCode: "KRM-1", deviceKey: "k" }, at)
      .servicePoint,
  ).toBeNull();
});

test("crossing the middle of the scale drops the reasons, staying on one side keeps them", () => {
  const low = { ...EMPTY, score: 1 as const, reasons: ["cost"] };
  expect(withScore(low, 2).reasons).toEqual(["cost"]);
  expect(withScore(low, 3).reasons).toEqual([]);
});

test("two ratings within two hours are of one visit", () => {
  expect(isSameVisit(undefined, 0)).toBe(false);
  expect(isSameVisit(0, 2 * 3_600_000 - 1)).toBe(true);
  expect(isSameVisit(0, 2 * 3_600_000)).toBe(false);
});
