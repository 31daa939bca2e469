import { signal } from "@preact/signals";

/** `live`: changes arrive by themselves. `stale`: what is shown was true at `since`. `offline`: no network at all. */
export interface LiveStatus {
  state: "live" | "stale" | "offline";
  since: number;
}

export const status = signal<LiveStatus>({ state: "stale", since: Date.now() });

export function setStatus(state: "live" | "stale"): void {
  const next = state === "stale" && navigator.onLine === false ? "offline" : state;
  if (status.peek().state !== next) status.value = { state: next, since: Date.now() };
}
