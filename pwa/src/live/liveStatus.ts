import { signal } from "@preact/signals";

/** `live`: changes arrive by themselves. `stale`: what is shown was true at `since`. `offline`: no network at all. */
export interface LiveStatus {
  state: "live" | "stale" | "offline";
  since: number;
}

const unreached = (): "stale" | "offline" =>
  typeof navigator !== "undefined" && navigator.onLine === false ? "offline" : "stale";

export const status = signal<LiveStatus>({ state: unreached(), since: Date.now() });

export function setStatus(state: "live" | "stale"): void {
  const next = state === "stale" ? unreached() : state;
  if (status.peek().state !== next) status.value = { state: next, since: Date.now() };
}
