const HIDDEN_MS = 30_000;

function isWatching(): boolean {
  return document.visibilityState !== "hidden" && navigator.onLine !== false;
}

/** Wait until somebody looks and the phone has a network. */
export async function untilWatching(stop: AbortSignal): Promise<void> {
  while (!stop.aborted && !isWatching()) await change(stop);
}

/** Wait so long, or until the page is seen again or the network comes back. */
export function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return change(stop, milliseconds);
}

function change(stop: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(end, milliseconds);
    const options = { signal: over.signal };
    const seen = (): void => {
      if (document.visibilityState !== "hidden") end();
    };
    document.addEventListener("visibilitychange", seen, options);
    addEventListener("online", end, options);
    stop.addEventListener("abort", end, options);
    if (stop.aborted) end();
  });
}

/** Call `away` when the network goes, or after half a minute in which nobody looked; the answer ends the watch. */
export function onAway(away: () => void): () => void {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const looked = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") timer = setTimeout(away, HIDDEN_MS);
  };
  document.addEventListener("visibilitychange", looked, { signal: over.signal });
  addEventListener("offline", away, { signal: over.signal });
  return () => {
    clearTimeout(timer);
    over.abort();
  };
}
