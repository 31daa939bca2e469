import { expect, test } from "vitest";
import {
  hoursForm,
  hoursInput,
  isFull,
  netMinutes,
  setOn,
  spans,
  timeOf,
  weekHours,
  weekSets,
} from "./hours";
import { codeOf, unitForm, unitInput } from "./unit";

const row = (
  weekday: number,
  validFrom = "2026-01-01",
  validTo: string | null = null,
  closes = "15:30:00",
) => ({
  id: `${validFrom}${weekday}`,
  weekday,
  opens: "07:30:00",
  closes,
  breakMinutes: 30,
  validFrom,
  validTo,
});

test("the usual week holds 37.5 hours", () => {
  const form = hoursForm(undefined, "2026-11-24");
  expect(weekHours(form.days)).toBe(37.5);
  expect(isFull(form)).toBe(true);
});

test("an hour less on Monday makes 36.5, which is not a full week", () => {
  const form = hoursForm(undefined, "2026-11-24");
  form.days[0] = { ...form.days[0]!, closes: "14.30" };
  expect(weekHours(form.days)).toBe(36.5);
  expect(isFull(form)).toBe(false);
});

test("the shorter week of Ramadan is taken only with a last day", () => {
  const days = hoursForm(undefined, "2027-02-08").days.map((day) => ({
    ...day,
    open: day.weekday < 6,
    opens: "8:00",
    closes: "1500",
    rest: "30",
  }));
  expect(weekHours(days)).toBe(32.5);
  expect(isFull({ validFrom: "2027-02-08", validTo: "", days })).toBe(false);
  expect(isFull({ validFrom: "2027-02-08", validTo: "2027-03-09", days })).toBe(true);
});

test("a day that closes before it opens has no length", () => {
  expect(netMinutes({ open: true, opens: "15:00", closes: "08:00", rest: "30" })).toBeNull();
  expect(netMinutes({ open: true, opens: "08:00", closes: "15:00", rest: "" })).toBeNull();
});

test("the set that came into force last holds, until its last day", () => {
  const sets = weekSets([row(1), row(1, "2027-02-08", "2027-03-09")]);
  expect(setOn(sets, "2027-02-10")?.validFrom).toBe("2027-02-08");
  expect(setOn(sets, "2027-03-10")?.validFrom).toBe("2026-01-01");
});

test("days with the same hours stand together", () => {
  const [first, second] = spans([row(1), row(2), row(3, undefined, undefined, "16:00:00")]);
  expect([first!.first, first!.last, second!.first]).toEqual([1, 2, 3]);
});

test("a time is read as people type it, and nothing else is", () => {
  expect(["7.30", "07:30", "730", "0730"].map(timeOf)).toEqual(["07:30", "07:30", "07:30", "07:30"]);
  expect(["25.00", "7", "7.75", ""].map(timeOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test("a closed day is not sent", () => {
  const form = hoursForm(weekSets([row(1), row(2)])[0], "2026-12-01");
  expect(hoursInput(form.days).map(({ weekday }) => weekday)).toEqual([1, 2]);
});

test("a unit's code comes from its name", () => {
  expect(codeOf("Kantor Kelurahan Masjid Jamik")).toBe("masjid-jamik");
});

test("empty lines of the form are sent as nothing", () => {
  const input = unitInput({ ...unitForm(undefined, "above"), name: " Pustu ", code: "PUSTU" }, true);
  expect(input).toMatchObject({ name: "Pustu", code: "pustu", parent: "above", phone: null });
});
