// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { Ear, Request } from "./socket";
import { byEvents } from "./sse";

// The far end of the stream, cut into pieces as no server can be made to on purpose.

const request = { documentId: "ab12", variables: () => ({ after: "7" }) } as unknown as Request;
const heard: unknown[] = [];
const ear = {
  opened: () => heard.push("opened"),
  next: (data: object) => heard.push(data),
} as unknown as Ear;
const next = (n: number, end = "\n\n"): string => `event: next\ndata: {"data":{"n":${n}}}${end}`;
const asked = vi.fn();

/** The server answers so, in these pieces, and then closes or goes silent. */
function answers(pieces: readonly string[], init: ResponseInit = {}, isSilent = false): void {
  vi.stubGlobal("fetch", async (address: string, { signal, ...how }: RequestInit) => {
    asked(address, how);
    const body = new ReadableStream({
      start(stream) {
        for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
        if (!isSilent) stream.close();
        signal!.addEventListener("abort", () => isSilent && stream.error(signal!.reason));
      },
    });
    return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8" }, ...init });
  });
}

const follow = (stop = new AbortController()) => byEvents(request, ear, stop.signal);

beforeEach(() => {
  heard.length = 0;
  asked.mockClear();
});

test("what happens is told as it comes, in pieces of any length and whatever ends a line", async () => {
  answers([next(1).slice(0, 9), next(1).slice(9) + ": still here\n\n" + next(2, "\r\n\r\n"), next(3)]);
  expect(await follow()).toBe("lost");
  expect(heard).toEqual(["opened", { n: 1 }, { n: 2 }, { n: 3 }]);
});

test("it is asked by the document's name, in the language on screen, past every store", async () => {
  document.documentElement.lang = "en";
  answers([]);
  await follow();
  const headers = {
    "Content-Type": "application/json",
    Accept: "text/event-stream",
    "Accept-Language": "en",
  };
  const body = '{"documentId":"ab12","variables":{"after":"7"}}';
  const how = { method: "POST", headers, body, cache: "no-store", redirect: "error" };
  expect(asked.mock.calls).toEqual([["/graphql", how]]);
  document.documentElement.lang = "";
  await follow();
  expect(asked.mock.calls[1]![1].headers["Accept-Language"]).toBe("id");
});

test("after the server says that it is complete, nothing more is read", async () => {
  answers([`${next(1)}event: complete\ndata:\n\n${next(2)}`]);
  expect([await follow(), heard]).toEqual(["complete", ["opened", { n: 1 }]]);
});

test("events of another kind, without data or with an error say nothing", async () => {
  answers([
    'event: next\ndata: {"errors":[]}\n\n',
    'event: other\ndata: {"data":{"n":1}}\n\n',
    "event: next\n\n",
  ]);
  expect([await follow(), heard]).toEqual(["lost", ["opened"]]);
});

test.each([
  [400, "fatal"],
  [401, "fatal"],
  [403, "fatal"],
  [404, "lost"],
  [500, "lost"],
])("an answer of %i is %s", async (status, end) => {
  answers([next(1)], { status, headers: { "Content-Type": "text/event-stream" } });
  expect([await follow(), heard]).toEqual([end, []]);
});

test.each([["text/html"], [undefined]])(
  "a page of %s that stands in between is not the server",
  async (type) => {
    answers([next(1)], { headers: type ? { "Content-Type": type } : {} });
    expect([await follow(), heard]).toEqual(["lost", []]);
  },
);

test("a server that says nothing for 45 seconds is lost", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const meanwhile = async (): Promise<void> => {
    for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  answers([": still here\n\n"], {}, true);
  let end = "none yet";
  void follow().then((found) => (end = found));
  await vi.advanceTimersByTimeAsync(0);
  await meanwhile();
  expect(heard).toEqual(["opened"]);
  await vi.advanceTimersByTimeAsync(44_999);
  await meanwhile();
  expect(end).toBe("none yet");
  await vi.advanceTimersByTimeAsync(1);
  await meanwhile();
  expect([end, vi.getTimerCount()]).toEqual(["lost", 0]);
  vi.useRealTimers();
});

test("whoever stops listening is let go", async () => {
  answers([next(1)], {}, true);
  const stop = new AbortController();
  const ended = follow(stop);
  await vi.waitFor(() => expect(heard).toEqual(["opened", { n: 1 }]));
  stop.abort();
  expect(await ended).toBe("lost");
});
