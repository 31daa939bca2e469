import type { ComplaintShelf, DeskQuery } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import type { Heard } from "../model/feed";
import type { Row } from "../model/due";
import { merge } from "../../../live";

export interface Shelf {
  /** As it stands in the address. */
  name: string;
  shelf: ComplaintShelf;
  label: PlainKey;
}

export const INBOX_SHELVES: readonly Shelf[] = [
  { name: "saya", shelf: "MINE", label: "desk.mine" },
  { name: "semua", shelf: "OPEN", label: "desk.open" },
  { name: "lewat", shelf: "OVERDUE", label: "desk.overdue" },
  { name: "warga", shelf: "WAITING_CITIZEN", label: "desk.waiting" },
  { name: "selesai", shelf: "CLOSED", label: "desk.closed" },
];

export const VERIFY_SHELVES: readonly Shelf[] = [
  { name: "baru", shelf: "TO_VERIFY", label: "desk.toVerify" },
];

export const shelfNamed = (shelves: readonly Shelf[], name: string | undefined): Shelf =>
  shelves.find((one) => one.name === name) ?? shelves[0]!;

const CLOSED = new Set(["CLOSED", "ARCHIVED"]);

/** Whether a complaint belongs on a shelf, as far as the device can tell; the server's list has the last word. */
export function belongs(
  shelf: ComplaintShelf,
  { state, isOverdue, verbs }: Pick<Row, "state" | "isOverdue" | "verbs">,
): boolean {
  if (shelf === "MINE")
    return (
      verbs.includes("RESPOND") ||
      verbs.includes("START") ||
      (state === "SUBMITTED" && (verbs.includes("VERIFY") || verbs.includes("ASSIGN")))
    );
  if (shelf === "OPEN") return !CLOSED.has(state);
  if (shelf === "OVERDUE") return isOverdue;
  if (shelf === "TO_VERIFY") return state === "SUBMITTED";
  if (shelf === "WAITING_CITIZEN") return state === "RESPONDED";
  if (shelf === "CLOSED") return CLOSED.has(state);
  return true;
}

export interface List {
  rows: readonly Row[];
  cursor: string;
  /** Where the next page begins; null at the end. */
  next: string | null;
  /** Ids of rows that came in since and wait until the person asks for them. */
  waiting: readonly string[];
}

export function listOf({ complaints: { nodes, cursor, pageInfo } }: DeskQuery): List {
  return { rows: nodes, cursor, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, waiting: [] };
}

/** Put the next page behind the rows that are there; one that moved meanwhile is not shown twice. */
export function withPage(list: List, page: List): List {
  const known = new Set(list.rows.map(({ id }) => id));
  return { ...list, next: page.next, rows: [...list.rows, ...page.rows.filter(({ id }) => !known.has(id))] };
}

/** Bring an event into a list: rows change where they stand, new ones wait, nothing moves under the finger. */
export function withEvent(
  list: List,
  shelf: ComplaintShelf,
  { cursor, complaint }: Pick<Heard, "cursor" | "complaint">,
): List {
  if (!complaint) return list;
  const held = list.rows.find(({ id }) => id === complaint.id);
  if (held) {
    const row = merge(held, { cursor, complaint });
    return row === held ? list : { ...list, rows: list.rows.map((one) => (one === held ? row : one)) };
  }
  const others = list.waiting.filter((id) => id !== complaint.id);
  return { ...list, waiting: belongs(shelf, complaint) ? [...others, complaint.id] : others };
}

/** The address of one complaint on this desk, or of the desk alone, with the filters kept. */
export function deskPath(base: string, query: Record<string, string>, id?: string): string {
  const kept = Object.entries(query).filter(
    ([name, value]) => value && ["rak", "unit", "cari"].includes(name),
  );
  const search = new URLSearchParams(kept).toString();
  return `${base}${id ? `/${id}` : ""}${search ? `?${search}` : ""}`;
}
