/**
 * A place in the server's journal. The place itself is sealed; what the phone needs is which of two is later, and it
 * reads the number in front (base64 of `j` and digits) for that alone.
 */
function placeOf(cursor: string | undefined): number {
  if (!cursor) return -1;
  try {
    const [, digits] = /^j(\d+)$/.exec(atob(cursor.replace(/-/g, "+").replace(/_/g, "/"))) ?? [];
    return digits === undefined ? -1 : Number(digits);
  } catch {
    return -1;
  }
}

/** Below zero when `a` is earlier than `b`, zero when they are one place, above zero when it is later. */
export function compareCursors(a: string | undefined, b: string | undefined): number {
  return placeOf(a) - placeOf(b);
}

export function laterCursor(a: string | undefined, b: string | undefined): string | undefined {
  return compareCursors(a, b) < 0 ? b : a;
}
