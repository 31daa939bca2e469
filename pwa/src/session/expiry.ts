import { clockOffset, type Viewer } from "./session";

/** When the phone last saw the person at work, or heard the server answer them; for all tabs, in ms. */
const USED = "staffUsed";
const NOTE_MS = 10_000;
/** How far a clock may be put back without a doubt. */
const SLACK_MS = 60_000;

export type Span = Pick<Viewer, "sessionEndsAt" | "sessionIdleSeconds">;

/** The session was used: a key, a tap, an answer. */
export function noteUse(): void {
  if (Date.now() - lastUse() >= NOTE_MS) localStorage.setItem(USED, String(Date.now()));
}

export function forgetUse(): void {
  localStorage.removeItem(USED);
}

function lastUse(): number {
  return Number(localStorage.getItem(USED) ?? 0);
}

/**
 * Milliseconds until the session ends by itself, by the phone's own clock; not above zero once it has ended.
 *
 * A clock that was put back before the last use can tell nothing, and counts as the end.
 */
export function remaining({ sessionEndsAt, sessionIdleSeconds }: Span): number {
  const now = Date.now();
  const idleEnd = lastUse() + sessionIdleSeconds * 1000;
  const latest = sessionEndsAt ? Date.parse(sessionEndsAt) - clockOffset.value : 0;
  return lastUse() > now + SLACK_MS ? 0 : Math.min(idleEnd, latest) - now;
}
