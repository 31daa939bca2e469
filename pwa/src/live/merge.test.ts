import { expect, test } from "vitest";
import { compareCursors, laterCursor } from "./cursor";
import { mergeMany, mergeOne, rowsOf, startList, type LiveRow, type Many, type Row } from "./merge";

interface Complaint extends Row {
  state: string;
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

const plain = (row: Complaint): object => ({
  id: row.id,
  version: row.version,
  state: row.state,
  timeline: row.timeline,
});
const view = (state: Many<Complaint>): object[] =>
  rowsOf(
    state,
    (row) => row.state !== "CLOSED",
    (a, b) => a.id.localeCompare(b.id),
  ).map(plain);

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  "old list + events in any order, some twice = fresh list (%i)",
  (seed) => {
    const pick = chance(seed);
    const { snapshots, events } = history(pick);
    const from = pick(events.length);
    const repeated = [...events.slice(from), ...events.slice(pick(events.length))];
    const early = events.slice(0, from).filter(() => pick(3) === 0);
    const old = startList(snapshots[from]!, cursorAt(from));
    const merged = shuffled([...repeated, ...early], pick).reduce(mergeMany, old);
    const fresh = startList(snapshots.at(-1)!, cursorAt(events.length));
    expect(view(merged)).toEqual(view(fresh));
    expect(merged.cursor).toBe(fresh.cursor);
  },
);

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  "old complaint + events in any order = fresh complaint (%i)",
  (seed) => {
    const pick = chance(seed);
    const { snapshots, events } = history(pick);
    const known = snapshots.find((rows) => rows.some(({ id }) => id === "c1"))?.find(({ id }) => id === "c1");
    if (!known) return;
    const merged = shuffled([...events, ...events.slice(pick(events.length))], pick).reduce(mergeOne, {
      row: known,
    });
    const fresh = snapshots.at(-1)!.find(({ id }) => id === "c1")!;
    expect(plain(merged.row)).toEqual(plain(fresh));
  },
);

test("merging an event again changes nothing at all", () => {
  const { snapshots, events } = history(chance(7));
  const once = events.reduce(mergeMany, startList(snapshots[10]!, cursorAt(10)));
  expect(events.reduce(mergeMany, once)).toEqual(once);
});

test("a row that left the list is not brought back by an older event", () => {
  const open = { id: "c1", version: 1, state: "ASSIGNED" };
  const closed = { cursor: cursorAt(9), complaint: { id: "c1", version: 2, state: "CLOSED" } };
  const late = { cursor: cursorAt(8), complaint: open };
  expect(view([closed, late].reduce(mergeMany, startList<Complaint>([open], cursorAt(7))))).toEqual([]);
});

test("an event without a row that may be seen moves the cursor only", () => {
  const state = startList<Complaint>([{ id: "c1", version: 1, state: "ASSIGNED" }], cursorAt(3));
  expect(mergeMany(state, { cursor: cursorAt(5), complaint: null })).toEqual({
    ...state,
    cursor: cursorAt(5),
  });
});

test("fields that an event did not ask for stay as they were", () => {
  const row: Complaint & { body?: string } = { id: "c1", version: 1, state: "ASSIGNED", body: "Lampu mati." };
  const event = { cursor: cursorAt(2), complaint: { id: "c1", version: 2, state: "RESPONDED" } };
  expect(mergeOne({ row }, event).row).toMatchObject({ state: "RESPONDED", body: "Lampu mati." });
});

test("cursors are ordered by number, and what is no cursor is the earliest", () => {
  expect(compareCursors(cursorAt(9), cursorAt(10))).toBeLessThan(0);
  expect(laterCursor(cursorAt(100), cursorAt(99))).toBe(cursorAt(100));
  expect(laterCursor("%%", cursorAt(1))).toBe(cursorAt(1));
  expect(laterCursor(undefined, undefined)).toBeUndefined();
});
