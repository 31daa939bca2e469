import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";

// A worker of a browser, with what it is given there; Chromium runs the real one in test_pwa.py.

const ORIGIN = "https://suara.example";
const TIERS = {
  first: [
    ["/", "r1"],
    ["/assets/app-1.js", ""],
  ],
  later: [["/assets/survey-1.js", ""]],
  english: [["/assets/en-1.js", ""]],
  staff: [["/assets/desk-1.js", ""]],
};
const FIRST = ["/?v=r1", "/assets/app-1.js"];

/** What the worker keeps, by path; a browser's cache as far as it is used. */
const held = new Map<string, Response>();
const asked: string[] = [];
let scope: EventTarget & { skipWaiting: ReturnType<typeof vi.fn>; clients: { claim(): Promise<void> } };
let claimed = 0;

const path = (of: string | { url: string }): string => {
  const { pathname, search } = new URL(typeof of === "string" ? of : of.url, ORIGIN);
  return pathname + search;
};
const cache = {
  match: async (key: string) => held.get(path(key))?.clone(),
  put: async (key: string, response: Response) => void held.set(path(key), response),
  keys: async () => [...held.keys()].map((key) => ({ url: ORIGIN + key })),
  delete: async (request: { url: string }) => held.delete(path(request)),
};

async function server(of: string | { url: string }, init: RequestInit = {}): Promise<Response> {
  asked.push([path(of), init.cache, init.credentials].filter(Boolean).join(" "));
  const missing = path(of).includes("missing");
  return new Response(missing ? "" : `now ${path(of)}`, { status: missing ? 404 : 200 });
}

/** Let the worker hear an event; gives what it answers, once all it waits for is over. */
async function tell(type: string, more: object = {}): Promise<Response | undefined> {
  const during: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  const event = Object.assign(new Event(type), more, {
    waitUntil: (work: Promise<unknown>) => during.push(work),
    respondWith: (work: Promise<Response>) => (answer = work),
  });
  scope.dispatchEvent(event);
  await Promise.all(during);
  return answer;
}

const opens = (address: string, more: object = {}): Promise<Response | undefined> =>
  tell("fetch", { request: { url: new URL(address, ORIGIN).href, method: "GET", mode: "cors", ...more } });

beforeEach(async () => {
  held.clear();
  asked.length = claimed = 0;
  scope = Object.assign(new EventTarget(), {
    location: { origin: ORIGIN },
    skipWaiting: vi.fn(),
    clients: { claim: async () => void (claimed += 1) },
  });
  vi.resetModules();
  vi.stubGlobal("self", scope);
  vi.stubGlobal("TIERS", TIERS);
  vi.stubGlobal("caches", { open: async (name: string) => (name === "shell" ? cache : undefined) });
  vi.stubGlobal("fetch", server);
  await import("./index");
});

test("a version is fetched past the browser's own store, where its name does not tell it from others", async () => {
  await tell("install");
  expect([...held.keys()].toSorted()).toEqual(FIRST);
  expect(asked).toEqual(["/ reload omit", "/assets/app-1.js default omit"]);
});

test("half a version does not take over", async () => {
  vi.stubGlobal("fetch", async (name: string) => new Response("", { status: name === "/" ? 200 : 500 }));
  await expect(tell("install")).rejects.toThrow("/assets/app-1.js: 500");
});

test("what is kept already is not fetched again", async () => {
  held.set("/?v=r1", new Response("kept"));
  await tell("install");
  expect(asked).toEqual(["/assets/app-1.js default omit"]);
});

test.each(["later", "english", "staff"] as const)(
  "the %s part is kept when asked for, and in later versions too",
  async (tier) => {
    await tell("message", { data: `keep-${tier}` });
    const [[file = ""] = []] = TIERS[tier];
    expect([...held.keys()]).toEqual([file, `/?kept=${tier}`]);
    held.delete(file);
    await tell("install");
    expect([...held.keys()].toSorted()).toEqual([...FIRST, file, `/?kept=${tier}`].toSorted());
  },
);

test("a part that nobody asked for is not fetched", async () => {
  await tell("message", { data: "keep-first" });
  await tell("message", { data: "something" });
  expect([asked, scope.skipWaiting.mock.calls.length]).toEqual([[], 0]);
});

test("a part that cannot be fetched is left for another day", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 500 }));
  await tell("message", { data: "keep-staff" });
  expect([...held.keys()]).toEqual([]);
});

test("a new version takes over when it is told to, and only then lets go of the old one", async () => {
  for (const key of ["/?v=r0", "/assets/app-0.js", "/?kept=staff", ...FIRST]) held.set(key, new Response());
  await tell("message", { data: "skip-waiting" });
  expect(scope.skipWaiting).toHaveBeenCalledOnce();
  expect(held.size).toBe(5);
  await tell("activate");
  expect([...held.keys()].toSorted()).toEqual([...FIRST, "/?kept=staff"].toSorted());
  expect(claimed).toBe(1);
});

test("every screen opens from what is kept, by whatever address", async () => {
  held.set("/?v=r1", new Response("the app"));
  for (const address of ["/", "/lacak/RKI-2026-ABCDEF?x=1", "/petugas"])
    expect(await (await opens(address, { mode: "navigate" }))!.text()).toBe("the app");
  expect(asked).toEqual([]);
});

test("a file that is not kept yet is fetched and kept from then on", async () => {
  expect(await (await opens("/assets/desk-1.js"))!.text()).toBe("now /assets/desk-1.js");
  expect(await (await opens("/assets/desk-1.js"))!.text()).toBe("now /assets/desk-1.js");
  expect(asked).toEqual(["/assets/desk-1.js"]);
});

test("an answer that failed is given, and not kept", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 502 }));
  expect((await opens("/", { mode: "navigate" }))!.status).toBe(502);
  expect(held.size).toBe(0);
});

test.each([
  ["what is asked of the server", "/graphql", {}],
  ["what is below the server's paths", "/files/1234", { mode: "navigate" }],
  ["how the server is", "/health", { mode: "navigate" }],
  ["a change", "/", { method: "POST", mode: "navigate" }],
  ["another site", "https://elsewhere.example/", { mode: "navigate" }],
  ["a file of no version", "/assets/none.js", {}],
  ["a document that is no screen", "/manifest.webmanifest", { mode: "navigate" }],
])("%s goes past the worker", async (_, address, more) => {
  expect(await opens(address, more)).toBeUndefined();
});

test("a screen whose address only begins like a path of the server's is a screen", async () => {
  expect(await opens("/filesystem", { mode: "navigate" })).toBeDefined();
});

test("what was queued is sent when the browser says that the network is back", async () => {
  await tell("sync", { tag: "something" });
  expect(await indexedDB.databases()).toEqual([]);
  await tell("sync", { tag: "outbox" });
  expect(await indexedDB.databases()).toEqual([expect.objectContaining({ name: "rangkui" })]);
});
