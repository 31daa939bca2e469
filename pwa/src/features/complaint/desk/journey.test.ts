import { expect, test } from "vitest";
import { type Entry, lastChange, notes, said, steps } from "./journey";

const entry = (seq: number, kind: Entry["kind"], more: Partial<Entry> = {}): Entry => ({
  id: String(seq),
  seq,
  kind,
  at: `2026-11-2${seq}T03:00:00Z`,
  by: "Warga",
  unit: null,
  text: null,
  done: null,
  planned: null,
  plannedBy: null,
  visibleToComplainant: true,
  attachments: [],
  ...more,
});
const timeline = [
  entry(1, "SUBMITTED", { text: "isi" }),
  entry(2, "ASSIGNED"),
  entry(3, "REOPENED", { text: "Belum selesai" }),
  entry(4, "NOTED", { text: "internal" }),
];

test("notes of the office stand apart from what the citizen can see", () => {
  expect(steps(timeline).map(({ kind }) => kind)).toEqual(["SUBMITTED", "ASSIGNED", "REOPENED"]);
  expect(notes(timeline).map(({ text }) => text)).toEqual(["internal"]);
});

test("what was said since the complaint leaves out the complaint itself and bare steps", () => {
  expect(said(timeline).map(({ text }) => text)).toEqual(["Belum selesai"]);
});

test("the time of a stale edit is that of the last change, not of a note", () => {
  expect(lastChange(timeline)).toBe("2026-11-23T03:00:00Z");
});
