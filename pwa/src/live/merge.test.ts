import { expect, test } from "vitest";
import { compareCursors, laterCursor } from "./cursor";
import { merge, type LiveRow, type Row } from "./merge";

interface Complaint extends Row {
  state: string;
  timeline?: readonly { id: string; seq: number }[];
}

const cursorAt = (seq: number): string => btoa(`j${seq}`).replace(/=+$/, "");

/** A small deterministic chance, so that a failing order can be run again. */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled<T>(list: readonly T[], pick: (below: number) => number): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(pick(rest.length), 1)[0]!);
}

/** A server: some complaints, a history of events, and what a question at any place of it would have got. */
function history(pick: (below: number) => number, length = 40) {
  const rows = new Map<string, Complaint>();
  const snapshots: Complaint[][] = [[]];
  const events: LiveRow<Complaint>[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const id = `c${pick(4)}`;
    const before = rows.get(id);
    const note = pick(4) === 0 && before;
    const timeline = [...(before?.timeline ?? []), { id: `e${seq}`, seq }];
    const version = note ? before.version : (before?.version ?? 0) + 1;
    rows.set(id, {
      id,
      version,
      state: note ? before.state : ["SUBMITTED", "ASSIGNED", "CLOSED"][pick(3)]!,
      timeline,
      cursor: cursorAt(seq),
    });
    snapshots.push([...rows.values()]);
    events.push({ cursor: cursorAt(seq), complaint: rows.get(id) });
  }
  return { snapshots, events };
}

test.each(Array.from({ length: 120 }, (_, seed) => seed))(
  "old complaint + events in any order, some twice = fresh complaint (%i)",
  (seed) => {
    const pick = chance(seed);
    const { snapshots, events } = history(pick);
    const from = snapshots.findIndex((rows) => rows.some(({ id }) => id === "c1"));
    if (from < 0) return;
    const [known, fresh] = [snapshots[from]!, snapshots.at(-1)!].map((rows) =>
      rows.find(({ id }) => id === "c1")!,
    );
    const told = shuffled([...events, ...events.slice(pick(events.length))], pick);
    expect(told.reduce(merge<Complaint>, known!)).toEqual(fresh);
  },
);

test("an event that is no news leaves the very row that was there", () => {
  const { snapshots, events } = history(chance(7));
  for (const row of snapshots.at(-1)!) {
    for (const event of events) expect(merge(row, event)).toBe(row);
  }
});

test("an event without a row that may be seen changes nothing", () => {
  const row: Complaint = { id: "c1", version: 1, state: "ASSIGNED", cursor: cursorAt(3) };
  expect(merge(row, { cursor: cursorAt(5), complaint: null })).toBe(row);
});

test("fields that an event did not ask for stay as they were", () => {
  const row: Complaint & { body?: string } = { id: "c1", version: 1, state: "ASSIGNED", body: "Lampu mati." };
  const event = { cursor: cursorAt(2), complaint: { id: "c1", version: 2, state: "RESPONDED" } };
  expect(merge(row, event)).toMatchObject({ state: "RESPONDED", body: "Lampu mati." });
});

test("cursors are ordered by number, and what is no cursor is the earliest", () => {
  expect(compareCursors(cursorAt(9), cursorAt(10))).toBeLessThan(0);
  expect(laterCursor(cursorAt(100), cursorAt(99))).toBe(cursorAt(100));
  expect(laterCursor("%%", cursorAt(1))).toBe(cursorAt(1));
  expect(laterCursor(undefined, undefined)).toBeUndefined();
});
