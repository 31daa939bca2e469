import { compareCursors, laterCursor } from "./cursor";

/** A row as screens hold it: `cursor` is the journal place it was read at. */
export interface Row {
  id: string;
  version: number;
  cursor?: string;
}

/** An event with the row it is about, as that was when the event was sent; null when it may not be seen. */
export interface LiveRow<R extends Row> {
  cursor: string;
  complaint?: R | null;
}

/** Whether an event tells more of a row than what is held of it. Old, repeated and foreign events do not. */
export function isNews(held: Row, { cursor, complaint }: LiveRow<Row>): boolean {
  if (complaint?.id !== held.id) return false;
  // The row comes fresh with the event, so it is at least as new as the event's own place.
  const place = laterCursor(complaint.cursor, cursor);
  return (complaint.version - held.version || compareCursors(place, held.cursor)) > 0;
}

/** Bring an event into a row; the same row when it is no news. Fields that the event did not ask for stay. */
export function merge<R extends Row>(held: R, event: LiveRow<R>): R {
  if (!isNews(held, event)) return held;
  return { ...held, ...event.complaint, cursor: laterCursor(event.complaint?.cursor, event.cursor) };
}
