import { expect, test } from "vitest";
import type { Row } from "../model/due";
import { belongs, deskPath, INBOX_SHELVES, type List, shelfNamed, withEvent, withPage } from "./desk";

const at = (place: number): string => btoa(`j${place}`);
const row = (id: string, version = 1, more: Partial<Row> = {}): Row => ({
  id,
  version,
  code: `RKI-2026-${id}`,
  state: "ASSIGNED",
  cursor: at(version),
  title: id,
  identityMode: "ANONYMOUS",
  classification: null,
  submittedAt: "2026-11-24T03:00:00Z",
  isOverdue: false,
  reopenCount: 0,
  verbs: ["START", "RESPOND"],
  unit: { id: "u", shortName: "Kel. Asam" },
  deadline: null,
  ...more,
});
const list = (...rows: Row[]): List => ({ rows, cursor: at(1), next: null, waiting: [] });

test("an event changes its row where it stands, so that nothing moves under the finger", () => {
  const next = withEvent(list(row("a"), row("b")), "MINE", {
    cursor: at(7),
    complaint: row("a", 2, { state: "IN_PROGRESS" }),
  });
  expect(next.rows.map(({ id, state }) => [id, state])).toEqual([
    ["a", "IN_PROGRESS"],
    ["b", "ASSIGNED"],
  ]);
  expect(next.waiting).toEqual([]);
});

test("an old event never puts an older state over a newer one", () => {
  const newer = list(row("a", 5, { state: "RESPONDED", cursor: at(9) }));
  expect(withEvent(newer, "OPEN", { cursor: at(3), complaint: row("a", 2) }).rows[0]?.state).toBe(
    "RESPONDED",
  );
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  "old list + events = fresh rows where they stood, and what is new waits (%i)",
  (seed) => {
    const pick = (below: number, of: number): number => (seed * 7 + of * 13 + ((seed * of) % 5)) % below;
    const states = ["ASSIGNED", "IN_PROGRESS", "RESPONDED", "CLOSED"] as const;
    const versions: Record<string, number> = { a: 1, b: 1, n: 0, m: 0 };
    const events = Array.from({ length: 24 }, (_, of) => {
      const id = Object.keys(versions)[pick(4, of)]!;
      versions[id]! += 1;
      return {
        cursor: at(of + 2),
        complaint: row(id, versions[id], { state: states[pick(4, of + 1)], cursor: at(of + 2) }),
      };
    });
    const last = new Map(events.map(({ complaint }) => [complaint.id, complaint]));
    const told = events.flatMap((event, of) => (pick(3, of) ? [event] : [event, event]));
    const merged = told.reduce((now, event) => withEvent(now, "OPEN", event), list(row("a"), row("b")));
    expect(merged.rows).toEqual(["a", "b"].map((id) => last.get(id) ?? row(id)));
    const open = [...last.values()].filter(({ id, state }) => "nm".includes(id) && state !== "CLOSED");
    expect([...merged.waiting].toSorted()).toEqual(open.map(({ id }) => id).toSorted());
  },
);

test("a new complaint waits behind the pill, counted once however often it changes, and leaves when it no longer belongs", () => {
  const once = withEvent(list(), "MINE", { cursor: at(3), complaint: row("n") });
  const twice = withEvent(once, "MINE", { cursor: at(4), complaint: row("n", 2) });
  expect(twice.waiting).toEqual(["n"]);
  expect(
    withEvent(twice, "MINE", { cursor: at(5), complaint: row("n", 3, { state: "RESPONDED", verbs: [] }) })
      .waiting,
  ).toEqual([]);
});

test("what needs me is what I can answer, or verify while it is new", () => {
  expect(belongs("MINE", row("a"))).toBe(true);
  expect(belongs("MINE", row("a", 1, { state: "SUBMITTED", verbs: ["VERIFY", "ARCHIVE"] }))).toBe(true);
  expect(belongs("MINE", row("a", 1, { state: "RESPONDED", verbs: ["NOTE"] }))).toBe(false);
  expect(belongs("OVERDUE", row("a", 1, { isOverdue: true }))).toBe(true);
});

test("the next page never shows a row twice", () => {
  expect(withPage(list(row("a"), row("b")), list(row("b"), row("c"))).rows.map(({ id }) => id)).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("opening a complaint keeps the filters in the address, and an unknown shelf is the first", () => {
  expect(deskPath("/petugas", { rak: "lewat", cari: "", kode: "x" }, "id1")).toBe("/petugas/id1?rak=lewat");
  expect(shelfNamed(INBOX_SHELVES, "nothing").shelf).toBe("MINE");
});
