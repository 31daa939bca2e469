import { expect, test } from "vitest";
import { effectOf, lacking, UNDECIDED } from "./verdict";

test("yes closes, no reopens, partly does what the citizen chooses", () => {
  expect(effectOf({ ...UNDECIDED, verdict: "YES" })).toBe("close");
  expect(effectOf({ ...UNDECIDED, verdict: "NO" })).toBe("reopen");
  expect(effectOf({ ...UNDECIDED, verdict: "PARTLY" })).toBeNull();
  expect(effectOf({ ...UNDECIDED, verdict: "PARTLY", partly: "reopen" })).toBe("reopen");
  expect(effectOf({ ...UNDECIDED, verdict: "PARTLY", partly: "enough" })).toBe("close");
});

test("reopening needs a reason, closing needs no mark", () => {
  expect(lacking(UNDECIDED, true)).toBe("verdict");
  expect(lacking({ ...UNDECIDED, verdict: "NO" }, true)).toBe("reason");
  expect(lacking({ ...UNDECIDED, verdict: "NO", reason: "Papan belum dipasang" }, true)).toBeNull();
  expect(lacking({ ...UNDECIDED, verdict: "YES" }, true)).toBeNull();
});

test("after two reopenings a no cannot be sent", () => {
  expect(lacking({ ...UNDECIDED, verdict: "NO", reason: "Masih tutup" }, false)).toBe("verdict");
});
