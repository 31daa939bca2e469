import { signal } from "@preact/signals-core";
import { Failure } from "./failure";

/** So many seconds the phone waits for a crowded server before it asks again; 0: it does not. */
export const crowded = signal(0);

/** So often a question is put again by itself; then its screen says that it was not answered. */
const MOST_TRIES = 5;
/** Nobody waits longer for a screen without being asked. */
const LONGEST_SECONDS = 30;

let waiting = 0;

/** Ask again what a crowded server had no place for, each time after as long as it said, and say so meanwhile. */
export async function again<Answer>(
  ask: () => Promise<Answer>,
  failure: Failure,
  stop?: AbortSignal | null,
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const seconds = failure.retryAfterSeconds ?? 0;
    if (tries === MOST_TRIES || seconds <= 0 || seconds > LONGEST_SECONDS) throw failure;
    await rest(seconds, stop);
    try {
      return await ask();
    } catch (reason) {
      if (!(reason instanceof Failure) || reason.code !== "BUSY") throw reason;
      failure = reason;
    }
  }
}

async function rest(seconds: number, stop?: AbortSignal | null): Promise<void> {
  waiting += 1;
  crowded.value = Math.ceil(seconds);
  try {
    await new Promise<void>((resolve, reject) => {
      // A little later than asked, and each phone at a time of its own.
      const timer = setTimeout(resolve, seconds * 1000 * (1 + Math.random() / 4));
      stop?.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(stop.reason as Error);
      });
      if (stop?.aborted) reject(stop.reason as Error);
    });
  } finally {
    waiting -= 1;
    if (!waiting) crowded.value = 0;
  }
}
