import { expect, test } from "vitest";
import { csvRows, listPath, rowsOf, slowest, stagesOf } from "./board";

const lasting = (
  n: number,
  medianHours: number | null,
  p90Hours: number | null,
  targetWorkingDays: number,
) => ({ n, medianHours, p90Hours, targetWorkingDays });
const row = (shortName: string) => ({
  unit: { id: shortName, shortName },
  open: 2,
  overdue: 0,
  inTimeShare: 0.5,
  firstResponse: lasting(3, 15, 36, 5),
  resolution: lasting(0, null, null, 14),
});

test("a working day has 7.5 hours, and a stage without answers is not drawn", () => {
  const stages = stagesOf({ firstResponse: lasting(3, 15, 36, 5), resolution: lasting(0, null, null, 14) });
  expect(stages).toEqual([{ label: "board.stageFirst", n: 3, median: 2, p90: 4.8, target: 5 }]);
});

test("the slow stage is the one furthest beyond its target, and none when all are within", () => {
  const stages = stagesOf({ firstResponse: lasting(9, 20, 45, 5), resolution: lasting(9, 72, 137.25, 14) });
  expect(slowest(stages)?.label).toBe("board.stageResolution");
  expect(
    slowest(stagesOf({ firstResponse: lasting(9, 20, 37.5, 5), resolution: lasting(9, 72, 100, 14) })),
  ).toBeUndefined();
});

test("units stand by name, the watched one first", () => {
  const unit = { id: "Kantor", name: "Kantor", shortName: "Kantor" };
  expect(
    rowsOf({ unit, rows: [row("Bintang"), row("Kantor"), row("Asam")] }).map((one) => one.unit.shortName),
  ).toEqual(["Kantor", "Asam", "Bintang"]);
});

test("the table for download leaves unknown figures empty rather than zero", () => {
  expect(csvRows([row("Asam")])).toEqual([["Asam", 2, 0, 3, 15, 36, 0, null, null, 0.5]]);
});

test("a number leads to its list", () => {
  expect(listPath("u1", "lewat")).toBe("/petugas?rak=lewat&unit=u1");
});
