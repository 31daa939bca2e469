import { expect, test } from "vitest";
import { counted, type Holiday, holidayForm, yearOf } from "./holiday";

const day = (on: string, kind: Holiday["kind"]): Holiday => ({
  id: on,
  on,
  name: on,
  nameEn: null,
  kind,
  source: "SKB",
  version: 1,
});

test("days of a year are counted by kind", () => {
  expect(
    counted([day("2026-01-01", "NATIONAL"), day("2026-03-20", "JOINT_LEAVE"), day("2026-01-16", "NATIONAL")]),
  ).toEqual({ NATIONAL: 2, JOINT_LEAVE: 1, LOCAL: 0 });
});

test("a day added by hand starts as a local one", () => {
  expect(holidayForm(undefined).kind).toBe("LOCAL");
});

test("an address with no sensible year shows this year", () => {
  expect(yearOf("2027", "2026-11-24")).toBe(2027);
  expect(yearOf("abc", "2026-11-24")).toBe(2026);
  expect(yearOf(undefined, "2026-11-24")).toBe(2026);
});
