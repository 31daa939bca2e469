import { beforeEach, expect, test, vi } from "vitest";
import {
  complaint,
  json,
  newPhone,
  noNetwork,
  openTab,
  rating,
  refused,
  type Tab,
  type Town,
} from "./testTown";

let town: Town;
let tab: Tab;

beforeEach(async () => {
  vi.useRealTimers();
  town = newPhone();
  // The pages' own sending stays still, so that a round is sent only where a test says so.
  vi.stubGlobal("navigator", { onLine: false, locks: navigator.locks });
  tab = await openTab();
});

async function states(): Promise<string[]> {
  return (await tab.items.allItems()).items.map(({ state }) => state);
}

test("what is saved is sent, answered, and its words are forgotten", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  expect(await tab.round()).toEqual({ sent: 1, cutShort: false, unowned: false });
  expect(town.carriedOut.get(id)?.variables.input.wentWell).toBe("Antreannya cepat.");
  const [item] = (await tab.items.allItems()).items;
  expect(item).toMatchObject({ state: "done", title: "KTP-el", answer: { id: `row-${id}` } });
  expect(item).not.toHaveProperty("variables.input");
});

test.each([
  ["no network", noNetwork, "NETWORK"],
  ["no answer in time", () => Promise.reject(new DOMException("", "TimeoutError")), "TIMEOUT"],
  ["a captive portal's page", () => new Response("<html>Login WiFi"), "NETWORK"],
  ["an answer cut short", () => new Response('{"data":{"do'), "NETWORK"],
  ["a server that is away", () => json({}, 503), "FAULT"],
  ["a fault inside the server", () => json({ code: "FAULT", incident: "4F21" }, 500), "FAULT"],
  ["a masked fault of a field", () => json({ data: null, errors: [{ message: "x", path: ["a"] }] }), "FAULT"],
  [
    "a change that the server was too busy for",
    () => json({ data: { done: { __typename: "Refused", refusal: "TOO_MANY", retryAfterSeconds: 5 } } }),
    "TOO_MANY",
  ],
  ["too many requests", () => json({ code: "TOO_MANY" }, 429), "TOO_MANY"],
  [
    "a crowded server",
    () => json({ code: "TOO_MANY", errors: [{ message: "x", extensions: { code: "INVALID" } }] }, 503),
    "TOO_MANY",
  ],
  ["an answer without an id", () => json({ data: { done: { __typename: "Rating" } } }), "FAULT"],
  [
    "a document the server does not know",
    () => json({ errors: [{ message: "", extensions: { code: "UNKNOWN_DOCUMENT" } }] }),
    "UNKNOWN_DOCUMENT",
  ],
])("after %s the item waits and is sent later", async (_, fault, code) => {
  await tab.outbox.enqueue("rateService", rating());
  town.fail(fault);
  await tab.round();
  const [item] = (await tab.items.allItems()).items;
  expect(item).toMatchObject({ state: "queued", problem: { code }, variables: { input: { score: 4 } } });
  expect(item!.nextAt).toBeGreaterThan(Date.now());
  await tab.round();
  expect(await states()).toEqual(["done"]);
});

test("an item is not tried before its time, except when the person asks for it", async () => {
  await tab.outbox.enqueue("rateService", rating());
  town.fail(() => json({}, 503, { "Retry-After": "600" }));
  await tab.round();
  const [item] = (await tab.items.allItems()).items;
  expect(item!.nextAt - Date.now()).toBeGreaterThan(590_000);
  await tab.round(false);
  expect(town.received).toHaveLength(1);
  await tab.round(true);
  expect(town.carriedOut.size).toBe(1);
});

test("a bad way to the server ends the round, so that the rest is not tried in vain", async () => {
  await tab.outbox.enqueue("rateService", rating("satu"));
  await tab.outbox.enqueue("rateService", rating("dua"));
  town.fail(noNetwork);
  expect(await tab.round()).toEqual({ sent: 0, cutShort: true, unowned: false });
  expect(town.received).toHaveLength(1);
});

test("a refusal keeps the item with its reason and stops no other", async () => {
  await tab.outbox.enqueue("rateService", rating("satu"));
  await tab.outbox.enqueue("rateService", rating("dua"));
  town.fail(refused("INVALID", { fields: [{ field: "score", message: "1 sampai 4" }] }));
  await tab.round();
  const [first, second] = (await tab.items.allItems()).items;
  expect(first).toMatchObject({
    state: "refused",
    problem: { code: "INVALID", fields: [{ field: "score" }] },
  });
  expect(second!.state).toBe("done");
});

test("a refused item is corrected and sent under the same intention", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  town.fail(refused("INVALID"));
  await tab.round();
  await tab.outbox.updateItem("rateService", id, rating("Lebih baik.").variables);
  await tab.round();
  expect(town.carriedOut.get(id)?.variables.input.wentWell).toBe("Lebih baik.");
});

test("words that the server may already have cannot be changed behind its back", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  town.fail(noNetwork);
  await tab.round();
  await expect(tab.outbox.updateItem("rateService", id, rating("lain").variables)).rejects.toMatchObject({
    code: "MAYBE_SENT",
  });
});

test("items of one subject arrive in their order, and a later one waits for an earlier one", async () => {
  const held = { code: "RKI-2026-ABCDEF", key: "K".repeat(27) };
  await tab.outbox.enqueue("fileComplaint", complaint());
  await tab.outbox.enqueue("addComplaintDetails", {
    variables: { held, text: "Masih mati." },
    title: "Tambahan",
  });
  await tab.outbox.enqueue("rateService", rating());
  town.fail(() => json({ code: "FAULT" }, 500));
  await tab.round();
  expect(await states()).toEqual(["queued", "queued", "done"]);
  await tab.round();
  const order = [...town.carriedOut.values()].map(
    ({ variables }) => variables.text ?? variables.input.title ?? "rating",
  );
  expect(order).toEqual(["rating", "Lampu mati", "Masih mati."]);
});

test("details wait while their complaint is refused, since the server does not know it", async () => {
  const held = { code: "RKI-2026-ABCDEF", key: "K".repeat(27) };
  await tab.outbox.enqueue("fileComplaint", complaint());
  await tab.outbox.enqueue("addComplaintDetails", { variables: { held, text: "Masih mati." }, title: "" });
  town.fail(refused("INVALID"));
  await tab.round();
  expect(await states()).toEqual(["refused", "queued"]);
  expect(await tab.store.findReceipt(held.code)).toMatchObject({ state: "refused", key: held.key });
});

test("an item left on its way by a crash is sent again, and counted once", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  await tab.items.patchItem(id, { state: "sending", tries: 1, maybeSent: true });
  tab = await openTab();
  await tab.round(false);
  expect(await states()).toEqual(["done"]);
});

test("an answer lost on its way back leads to one deed and one done item", async () => {
  await tab.outbox.enqueue("rateService", rating());
  town.fail(() => {
    town.carryOut(town.received[0]!);
    return noNetwork();
  });
  await tab.round();
  await tab.round();
  expect(town.received).toHaveLength(2);
  expect(town.carriedOut.size).toBe(1);
  expect(await states()).toEqual(["done"]);
});

test("two tabs and five calls send an item once", async () => {
  await tab.outbox.enqueue("rateService", rating());
  const other = await openTab();
  await Promise.all([tab.round(), other.round(), tab.round(), other.round(), tab.round()]);
  expect(town.received).toHaveLength(1);
});

test("what one tab has on its way, another does not take for interrupted", async () => {
  await tab.outbox.enqueue("rateService", rating());
  const other = await openTab();
  let answer: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  town.fail(() => answered.then(() => town.carryOut(town.received[0]!)));
  const first = tab.round();
  await vi.waitFor(() => expect(town.received).toHaveLength(1));
  const second = other.round();
  // Time enough for the other to read the item and send it, if it would.
  for (let readings = 0; readings < 20; readings += 1) await other.items.allItems();
  answer!();
  expect(await Promise.all([first, second])).toMatchObject([{ sent: 1 }, { sent: 0 }]);
  expect(town.received).toHaveLength(1);
});

test("five taps on one button make one item", async () => {
  const id = crypto.randomUUID();
  const items = await Promise.all(
    Array.from({ length: 5 }, () => tab.outbox.enqueue("rateService", { ...rating(), id })),
  );
  expect(new Set(items.map((item) => item.id))).toEqual(new Set([id]));
  expect(await states()).toEqual(["queued"]);
});

test("what an older build stored is brought to today's shape before it is sent", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  const kind = {
    ...tab.kinds.get("rateService")!,
    version: 2,
    upgrades: [({ input }: any) => ({ input: { ...input, servicePoint: "loket" } })],
  };
  await tab.sendRound({ kindOf: async () => kind, language: () => "id" });
  expect(town.carriedOut.get(id)?.variables.input).toMatchObject({ servicePoint: "loket", score: 4 });
});

test("what a newer build stored waits for the newer build", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  await tab.items.patchItem(id, { version: 9 });
  await tab.round();
  expect(town.received).toHaveLength(0);
  expect(await states()).toEqual(["queued"]);
});

test("citizens' items go without the session cookie", async () => {
  town.session = "budi";
  await tab.outbox.enqueue("rateService", rating());
  await tab.round();
  expect(town.received[0]?.credentials).toBe("omit");
});
