import { compareCursors, laterCursor } from "./cursor";

/** A row as screens hold it: `cursor` is the journal place it was read at. */
export interface Row {
  id: string;
  version: number;
  cursor?: string;
  timeline?: readonly { id: string; seq: number }[];
}

export interface LiveRow<R extends Row> {
  cursor: string;
  complaint?: R | null;
}

export interface One<R extends Row> {
  row: R;
  cursor?: string;
}

export interface Many<R extends Row> {
  /** Every row ever seen, those that left the list too: an old event must not bring one back. */
  byId: Readonly<Record<string, R>>;
  cursor?: string;
}

/** Bring one event into the state of one row. Old, repeated and foreign events change nothing but the cursor. */
export function mergeOne<R extends Row>(state: One<R>, event: LiveRow<R>): One<R> {
  const cursor = laterCursor(state.cursor, event.cursor);
  const news = arrived(event);
  return { row: news && news.id === state.row.id ? newer(state.row, news) : state.row, cursor };
}

/** Begin a list with a fresh answer, whose rows are true at its cursor. */
export function startList<R extends Row>(rows: readonly R[], cursor?: string): Many<R> {
  return {
    byId: Object.fromEntries(
      rows.map((row) => [row.id, { ...row, cursor: laterCursor(row.cursor, cursor) }]),
    ),
    cursor,
  };
}

/** Bring one event into a list. */
export function mergeMany<R extends Row>(state: Many<R>, event: LiveRow<R>): Many<R> {
  const cursor = laterCursor(state.cursor, event.cursor);
  const news = arrived(event);
  if (!news) return { ...state, cursor };
  const held = state.byId[news.id];
  return { byId: { ...state.byId, [news.id]: held ? newer(held, news) : news }, cursor };
}

/** The rows of a list that belong on the screen, in its order. */
export function rowsOf<R extends Row>(
  state: Many<R>,
  belongs: (row: R) => boolean,
  order: (a: R, b: R) => number,
): R[] {
  return Object.values(state.byId).filter(belongs).toSorted(order);
}

// The row comes fresh with the event, so it is at least as new as the event's own place.
function arrived<R extends Row>({ complaint, cursor }: LiveRow<R>): R | undefined {
  return complaint ? { ...complaint, cursor: laterCursor(complaint.cursor, cursor) } : undefined;
}

function newer<R extends Row>(held: R, news: R): R {
  const order = news.version - held.version || compareCursors(news.cursor, held.cursor);
  // Equal rows differ at most in what was asked for; the held one then wins, so that repeats change nothing.
  const [base, top] = order > 0 ? [held, news] : [news, held];
  const whole = { ...base, ...top, cursor: laterCursor(held.cursor, news.cursor) };
  return held.timeline || news.timeline ? { ...whole, timeline: joined(base, top) } : whole;
}

function joined(base: Row, top: Row): Row["timeline"] {
  const entries = new Map(
    [...(base.timeline ?? []), ...(top.timeline ?? [])].map((entry) => [entry.id, entry]),
  );
  return [...entries.values()].toSorted((a, b) => a.seq - b.seq);
}
