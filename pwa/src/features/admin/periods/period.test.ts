import { expect, test } from "vitest";
import { nextPeriod, peopleOf, type Period, phaseOf, quarterOf } from "./period";

const period = (startsOn: string, endsOn: string): Period => ({
  id: startsOn,
  label: startsOn,
  startsOn,
  endsOn,
  usersInPeriod: null,
  isOpen: false,
  version: 1,
});

test("a new period is this quarter, named as offices name it", () => {
  expect(nextPeriod([], "2026-11-24")).toMatchObject({
    label: "Triwulan IV 2026",
    startsOn: "2026-10-01",
    endsOn: "2026-12-31",
  });
});

test("after the present quarter comes the next one", () => {
  const [present, before] = [period("2026-10-01", "2026-12-31"), period("2026-07-01", "2026-09-30")];
  expect(nextPeriod([present, before], "2026-11-24")).toMatchObject({
    label: "Triwulan I 2027",
    startsOn: "2027-01-01",
  });
  expect(nextPeriod([before], "2026-11-24").label).toBe("Triwulan IV 2026");
});

test("the second quarter ends on 30 June", () => {
  expect(quarterOf("2027-05-02").endsOn).toBe("2027-06-30");
});

test("a number of people is read as it is written", () => {
  expect(peopleOf("1.240")).toBe(1240);
  expect(peopleOf("")).toBeNull();
  expect(peopleOf("banyak")).toBeUndefined();
  expect(peopleOf("0")).toBeUndefined();
});

test("a period is coming, open or over", () => {
  expect(phaseOf({ isOpen: false, startsOn: "2027-01-01" }, "2026-11-24")).toBe("coming");
  expect(phaseOf({ isOpen: true, startsOn: "2026-10-01" }, "2026-11-24")).toBe("open");
  expect(phaseOf({ isOpen: false, startsOn: "2026-07-01" }, "2026-11-24")).toBe("over");
});
