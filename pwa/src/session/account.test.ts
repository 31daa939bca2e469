import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ViewerDocument } from "../graphql/generated/graphql";
import { json, newPhone } from "../outbox/testTown";

// Tabs of one phone: what a page has of its own stands in for it, and a server that knows somebody, or no longer.

const MINUTE = 60_000;
const NOON = new Date("2026-11-24T05:00:00Z").getTime();
const one = { version: 1 };

/** What the server says of whoever has the cookie. */
interface Known {
  id: string;
  actions: string[];
}
let known: Known | null;
let away: boolean;
let asked: string[];
let page: EventTarget;

const Channel = BroadcastChannel;
let phones = 0;

beforeEach(() => {
  newPhone();
  const phone = (phones += 1);
  // Tabs of the phones before hear nothing of this one.
  vi.stubGlobal(
    "BroadcastChannel",
    class extends Channel {
      constructor(name: string) {
        super(`${name} ${phone}`);
      }
    },
  );
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  known = { id: "budi", actions: ["complaint.verify"] };
  away = false;
  asked = [];
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal("navigator", { onLine: true, locks: navigator.locks });
  vi.stubGlobal("fetch", answer);
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: NOON });
});

afterEach(() => vi.useRealTimers());

async function answer(address: string, init: RequestInit): Promise<Response> {
  if (away) throw new TypeError("Failed to fetch");
  const { documentId } = init.body
    ? (JSON.parse(init.body as string) as { documentId?: string })
    : { documentId: undefined };
  asked.push(`${init.method} ${address}`);
  if (address === "/session") return new Response("", { status: 200 });
  if (documentId === ViewerDocument) return json({ data: { viewer: viewerNow() } });
  return json({ errors: [{ message: "Masuk dahulu.", extensions: { code: "NOT_SIGNED_IN" } }] });
}

function viewerNow(): object {
  const account = known && { id: known.id, name: "Budi", position: "Verifikator", unit: null };
  return {
    signedIn: known !== null,
    demo: false,
    actions: known?.actions ?? [],
    cursor: "ajE",
    serverTime: new Date().toISOString(),
    sessionEndsAt: known && new Date(NOON + 8 * 60 * MINUTE).toISOString(),
    sessionIdleSeconds: 1800,
    roles: [],
    account,
  };
}

/** A tab of its own on this phone, with what it takes to see what is shown and kept. */
async function openTab() {
  vi.resetModules();
  const [account, session, store, client, status] = await Promise.all([
    import("./account"),
    import("./session"),
    import("../store"),
    import("../graphql/client"),
    import("../device/status"),
  ]);
  return { ...account, ...session, ...store, ...client, ...status };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** A tab of somebody at work: rows are kept, and words half written. */
async function atWork(): Promise<Tab> {
  const tab = await openTab();
  await tab.signIn("1", "x");
  await tab.remember("desk", one, { title: "Pungli di loket" });
  await tab.saveDraft("respond c1", one, { done: "Sudah diganti" });
  return tab;
}

const isCovered = (tab: Tab): boolean => tab.standing.value === "" && tab.viewer.value === null;

async function nothingIsLeft(tab: Tab): Promise<void> {
  await vi.waitFor(async () => expect(isCovered(tab)).toBe(true));
  await vi.waitFor(async () => expect(await tab.recall("desk", one)).toBeUndefined());
  expect(localStorage.getItem("staff")).toBeNull();
}

/** What is on the disk for an account, read as that account. */
async function keptFor(account: string): Promise<unknown[]> {
  const tab = await openTab();
  const { setOwner } = await import("../store/owner");
  setOwner(account);
  return [(await tab.recall("desk", one))?.value, await tab.loadDraft("respond c1", one)];
}

test("a session that the server no longer knows takes what was shown from every tab, at once", async () => {
  const first = await atWork();
  const second = await openTab();
  await second.whoAmI();
  known = null;
  await expect(first.ask(ViewerDocument.replace(/^./, "0") as typeof ViewerDocument, {})).rejects.toThrow();
  expect(isCovered(first)).toBe(true);
  await nothingIsLeft(first);
  await nothingIsLeft(second);
  expect([first.sessionEnded.value, second.sessionEnded.value]).toEqual([true, true]);
  expect((await keptFor("budi"))[0]).toBeUndefined();
});

test("words half written open again for whoever wrote them, and for nobody else", async () => {
  const tab = await atWork();
  await tab.endSession();
  expect(await tab.loadDraft("respond c1", one)).toBeUndefined();
  await tab.signIn("1", "x");
  expect(await tab.loadDraft("respond c1", one)).toEqual({ done: "Sudah diganti" });
});

test("signing out takes the words half written as well, and tells the other tabs", async () => {
  const tab = await atWork();
  const second = await openTab();
  await second.whoAmI();
  await tab.signOut();
  await nothingIsLeft(second);
  expect(await keptFor("budi")).toEqual([undefined, undefined]);
});

test("a phone that is opened again after the session's time shows nothing of it, also without a network", async () => {
  await atWork();
  away = true;
  vi.setSystemTime(NOON + 31 * MINUTE);
  const tab = await openTab();
  await tab.whoAmI();
  expect(isCovered(tab)).toBe(true);
  await nothingIsLeft(tab);
  expect(tab.sessionEnded.value).toBe(true);
});

test("within its time a phone without a network still shows what it knows", async () => {
  await atWork();
  away = true;
  vi.setSystemTime(NOON + 29 * MINUTE);
  const tab = await openTab();
  await tab.whoAmI();
  expect(tab.signedIn.value).toBe(true);
  expect((await tab.recall("desk", one))?.value).toEqual({ title: "Pungli di loket" });
});

test("a clock that was put back does not lengthen a session", async () => {
  await atWork();
  away = true;
  vi.setSystemTime(NOON - 5 * MINUTE);
  const tab = await openTab();
  await tab.whoAmI();
  await nothingIsLeft(tab);
});

test("an open tab covers itself when nobody touched it for the session's time", async () => {
  const tab = await atWork();
  away = true;
  await vi.advanceTimersByTimeAsync(29 * MINUTE);
  expect(tab.signedIn.value).toBe(true);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await nothingIsLeft(tab);
});

test("whoever works without asking anything stays signed in, until the session's last hour is over", async () => {
  const tab = await atWork();
  const hours = 8;
  for (let quarter = 1; quarter < hours * 4; quarter += 1) {
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    page.dispatchEvent(new Event("keydown"));
    expect(tab.signedIn.value).toBe(true);
  }
  expect(asked.filter((each) => each === "POST /graphql").length).toBeGreaterThan(30);
  await vi.advanceTimersByTimeAsync(15 * MINUTE);
  page.dispatchEvent(new Event("keydown"));
  await nothingIsLeft(tab);
});

test("a page that wakes up after the end is covered before it asks anybody", async () => {
  const tab = await atWork();
  asked = [];
  vi.setSystemTime(NOON + 40 * MINUTE);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(isCovered(tab)).toBe(true);
  expect(asked).not.toContain("POST /graphql");
  await nothingIsLeft(tab);
});

test("what was shown under rights that somebody no longer has is gone once the phone hears of it", async () => {
  const tab = await atWork();
  const before = tab.standing.value;
  known = { id: "budi", actions: [] };
  tab.doubted.value = { code: "NOT_ALLOWED" };
  await vi.waitFor(async () => expect(await tab.recall("desk", one)).toBeUndefined());
  expect([tab.signedIn.value, tab.standing.value === before]).toEqual([true, false]);
});

test("a tab follows when another person signs in beside it, and neither sees the other's rows", async () => {
  const tab = await atWork();
  const second = await openTab();
  await second.whoAmI();
  known = { id: "sari", actions: [] };
  await second.signIn("2", "x");
  await vi.waitFor(() => expect(tab.viewer.value?.account?.id).toBe("sari"));
  expect(await tab.recall("desk", one)).toBeUndefined();
  expect((await keptFor("budi"))[0]).toBeUndefined();
});

test("an answer that arrives after its reader has left is kept for nobody", async () => {
  const tab = await atWork();
  const late = tab.remember("board", one, { open: 3 });
  await Promise.all([late, tab.endSession()]);
  const { database } = await import("../store/database");
  const rows = await (await database()).getAll("cache");
  expect(rows).toEqual([]);
});
