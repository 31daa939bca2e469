import { expect, test } from "vitest";
import { labelsOf, lowShare, type OverviewRow, rangeOf, unitsIn } from "./satisfaction";

const row = (shortName: string, label: string, service: { id: string } | null = null): OverviewRow => ({
  id: `${shortName}${label}${service?.id ?? ""}`,
  responses: 40,
  target: null,
  withheld: false,
  service,
  figures: null,
  unit: { id: shortName, name: shortName, shortName },
  period: { id: label, label, startsOn: "2026-10-01", endsOn: "2026-12-31", isOpen: true },
});

test("the range of an element narrows with more answers and is a point when all agree", () => {
  const few = rangeOf([0, 5, 5, 0])!;
  const many = rangeOf([0, 50, 50, 0])!;
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(rangeOf([0, 0, 0, 12])).toEqual({ low: 100, high: 100 });
});

test("a single answer has no range, and none leaves the scale", () => {
  expect(rangeOf([0, 0, 1, 0])).toBeNull();
  expect(rangeOf([0, 0, 1, 2])!.high).toBe(100);
});

test("the share of low answers is told of 100 citizens", () => {
  expect(lowShare([10, 52, 51, 18])).toBe(47);
  expect(lowShare([0, 0, 0, 0])).toBe(0);
});

test("the overview has one row for each unit, by name, without its services", () => {
  const rows = [
    row("Melintang", "IV"),
    row("Melintang", "IV", { id: "s" }),
    row("Asam", "IV"),
    row("Asam", "III"),
  ];
  expect(unitsIn(rows, "IV").map(({ unit }) => unit.shortName)).toEqual(["Asam", "Melintang"]);
});

test("a period that is not wholly loaded is not offered", () => {
  const rows = [row("Asam", "IV"), row("Asam", "III")];
  expect(labelsOf(rows, true)).toEqual(["IV"]);
  expect(labelsOf(rows, false)).toEqual(["IV", "III"]);
});
