import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask } from "./client";
import { crowded } from "./crowd";
import type { DocumentId } from "./document";

const document = "ab12" as DocumentId<{ thing: string }, object>;
const full = (seconds: number): Response =>
  new Response(JSON.stringify({ code: "TOO_MANY", message: "Sedang ramai." }), {
    status: 503,
    headers: { "Retry-After": String(seconds) },
  });
let answers: (() => Response)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => answers.shift()!()),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a crowded server is asked again after as long as it said, and the phone says so meanwhile", async () => {
  answers = [() => full(7), () => full(4), () => new Response('{"data":{"thing":"x"}}')];
  const asked = ask(document, {});
  await vi.waitFor(() => expect(crowded.value).toBe(7));
  await vi.advanceTimersByTimeAsync(6999);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1751);
  expect([vi.mocked(fetch).mock.calls.length, crowded.value]).toEqual([2, 4]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([await asked, crowded.value]).toEqual([{ thing: "x" }, 0]);
});

test("after five more tries, or when the wait is a long one, the screen says so instead", async () => {
  answers = Array.from({ length: 6 }, () => () => full(3));
  const asked = ask(document, {}).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await asked).toMatchObject({ code: "BUSY", retryAfterSeconds: 3 });
  expect(fetch).toHaveBeenCalledTimes(6);
  answers = [() => full(600)];
  await expect(ask(document, {})).rejects.toMatchObject({ code: "BUSY" });
  expect(crowded.value).toBe(0);
});

test("who needs an answer at once is told that there is none", async () => {
  answers = [() => full(5)];
  await expect(ask(document, {}, { once: true })).rejects.toMatchObject({ code: "BUSY" });
});

test("a screen that is left waits no longer", async () => {
  answers = [() => full(5)];
  const stop = new AbortController();
  const asked = ask(document, {}, { signal: stop.signal }).catch((reason: unknown) => reason);
  await vi.waitFor(() => expect(crowded.value).toBe(5));
  stop.abort();
  expect([await asked, crowded.value]).toEqual([stop.signal.reason, 0]);
});
