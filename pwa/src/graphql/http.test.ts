// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as status from "../device/status";
import * as http from "./http";

// The far end of the wire, which fails as it is told.

const asked: [address: string, init: RequestInit][] = [];
let answer: (address: string) => Promise<Response>;
const json = (body: object, init?: ResponseInit): Response => new Response(JSON.stringify(body), init);
const gone = (): Promise<Response> => Promise.reject(new TypeError("Failed to fetch"));

let { reach, rest } = http;
let { online, slow } = status;

beforeEach(async () => {
  asked.length = 0;
  // A client of its own, which looks for no server yet.
  vi.resetModules();
  ({ reach, rest } = await import("./http"));
  ({ online, slow } = await import("../device/status"));
  answer = async () => json({ ok: true });
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
    asked.push([address, init]);
    return answer(address);
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test("an answer that takes ten seconds is called slow until it comes", async () => {
  let come: (found: Response) => void;
  answer = () => new Promise((resolve) => (come = resolve));
  const done = reach("/x", {}, 60_000);
  await vi.advanceTimersByTimeAsync(9999);
  expect(slow.value).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(slow.value).toBe(true);
  come!(json({}));
  await done;
  expect(slow.value).toBe(false);
});

test("JSON is sent as such, in the language on screen, past every store and never by a detour", async () => {
  await rest("PUT", "/password", { a: 1 });
  const [[address, { signal, ...how }] = ["", {}]] = asked;
  const headers = { Accept: "application/json", "Accept-Language": "id", "Content-Type": "application/json" };
  expect([address, how]).toEqual([
    "/password",
    { method: "PUT", body: '{"a":1}', headers, cache: "no-store", redirect: "error" },
  ]);
  expect(signal!.aborted).toBe(false);
});

test("a refusal keeps the server's words, and its header for when to come again", async () => {
  const refusal = { code: "TOO_MANY", message: "Terlalu sering.", retryAfterSeconds: 9 };
  answer = async () => json(refusal, { status: 429, headers: { "Retry-After": "120" } });
  await expect(reach("/x", {}, 1000)).rejects.toMatchObject({ code: "TOO_MANY", retryAfterSeconds: 120 });
  answer = async () => json(refusal, { status: 429 });
  await expect(reach("/x", {}, 1000)).rejects.toMatchObject({
    message: "Terlalu sering.",
    retryAfterSeconds: 9,
  });
  expect(online.value).toBe(true);
});

test("a page that somebody else put in between is no answer", async () => {
  answer = async () => new Response("<html>Masuk ke Wi-Fi</html>");
  await expect(reach("/x", {}, 1000)).rejects.toMatchObject({ code: "NETWORK" });
});

test("an answer that comes too late does not mean that the server is away", async () => {
  answer = () => Promise.reject(new DOMException("late", "TimeoutError"));
  await expect(reach("/x", {}, 1000)).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(online.value).toBe(true);
});

test("a question that was taken back is no failure of the network", async () => {
  const stop = new AbortController();
  stop.abort();
  answer = () => Promise.reject(stop.signal.reason);
  await expect(reach("/x", { signal: stop.signal }, 1000)).rejects.toBe(stop.signal.reason);
  expect(online.value).toBe(true);
});

test("a server out of reach is looked for every fifteen seconds, once, until it answers", async () => {
  const back = vi.fn();
  addEventListener("online", back);
  answer = gone;
  for (const _ of [1, 2]) await expect(reach("/x", {}, 1000)).rejects.toMatchObject({ code: "NETWORK" });
  expect(online.value).toBe(false);
  const looks = async (seconds: number): Promise<number> => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    return asked.filter(([address]) => address === "/health").length;
  };
  expect([await looks(14), await looks(1), await looks(15), back.mock.calls.length]).toEqual([0, 1, 2, 0]);
  answer = async () => json({}, { status: 503 });
  expect([await looks(15), back.mock.calls.length]).toEqual([3, 0]);
  answer = async () => json({});
  expect([await looks(15), back.mock.calls.length, await looks(60)]).toEqual([4, 1, 4]);
  expect(asked.find(([address]) => address === "/health")![1]).toEqual({
    cache: "no-store",
    redirect: "error",
  });
});
