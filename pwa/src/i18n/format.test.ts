import { expect, it } from "vitest";
import {
  bytes,
  clockZone,
  day,
  dayLong,
  dayShort,
  localDate,
  moment,
  month,
  number,
  percent,
  rupiah,
} from "./format";

it("dates read as the office writes them", () => {
  expect(day("2026-11-24")).toBe("24 November 2026");
  expect(dayLong("2026-12-04")).toBe("Jumat, 4 Desember 2026");
  expect(dayShort("2026-11-24")).toBe("Sel, 24 Nov");
  expect(month("2026-11-01")).toBe("November 2026");
});

it("an instant is shown in the unit's zone, whatever the device's", () => {
  expect(clockZone("2026-11-24T07:30:00Z")).toBe("14.30 WIB");
  expect(moment("2026-11-24T17:05:00Z")).toBe("Rab, 25 Nov, 00.05");
  expect(localDate("2026-11-24T17:05:00Z")).toBe("2026-11-25");
});

it("numbers take the comma and the dot of Indonesian", () => {
  expect(number(81.391, 2)).toBe("81,39");
  expect(number(41940)).toBe("41.940");
  expect(percent(0.852)).toBe("85,2%");
  expect(rupiah(15000)).toBe("Rp 15.000");
  expect(bytes(1_400_000)).toBe("1,4 MB");
});
