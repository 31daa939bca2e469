import { beforeEach, expect, test, vi } from "vitest";
import { complaint, newPhone, openTab, rating, type Tab } from "../outbox/testTown";

let tab: Tab;

beforeEach(async () => {
  newPhone();
  vi.stubGlobal("navigator", { onLine: false, locks: navigator.locks });
  tab = await openTab();
});

/** The shape of this build, as of the first. */
const one = { version: 1 };
const secret = "Lampu jalan di Gang Mawar mati sejak Senin.";
const receipt = {
  code: "RKI-2026-ABCDEF",
  key: "RAHASIARAHASIARAHASIARAHASI",
  title: "Lampu mati",
  state: "sent",
  savedAt: 1,
} as const;

/** Every byte of the database as text, as somebody with the phone's disk would see it. */
async function disk(): Promise<string> {
  const db = await tab.database.database();
  const rows = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const text = (value: unknown): unknown => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString("latin1");
    if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString("latin1");
    if (value instanceof CryptoKey) return value.extractable ? "EXTRACTABLE" : "";
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value).map(([key, inner]) => [key, text(inner)]);
  };
  return JSON.stringify(text(rows));
}

async function fillPhone(): Promise<void> {
  const { saveFile } = await import("./files");
  await saveFile({ id: "f1", mediaType: "image/jpeg", bytes: new TextEncoder().encode(secret).buffer });
  await tab.outbox.enqueue("fileComplaint", { ...complaint(), attachments: ["f1"] });
  await tab.store.saveDraft("complaint", one, { body: secret });
  await tab.store.remember("tracked", one, { body: secret }, "ajE");
  await tab.store.saveReceipt(receipt);
  await tab.store.deviceKey("s1");
}

test("nothing a person wrote, and no secret, can be read on the disk", async () => {
  await fillPhone();
  const seen = await disk();
  for (const word of [secret, "Gang Mawar", "Lampu mati", receipt.code, receipt.key, "EXTRACTABLE"])
    expect(seen).not.toContain(word);
});

test("what was kept is read again after the browser was closed", async () => {
  await fillPhone();
  tab = await openTab();
  expect(await tab.store.loadDraft("complaint", one)).toEqual({ body: secret });
  expect(await tab.store.recall("tracked", one)).toMatchObject({ value: { body: secret }, cursor: "ajE" });
  expect(await tab.store.findReceipt(receipt.code)).toMatchObject({ key: receipt.key });
  expect((await tab.items.allItems()).items[0]?.variables).toMatchObject({ input: { body: secret } });
});

test("erasing traces tells of unsent items and erases nothing, unless it is forced", async () => {
  await fillPhone();
  expect(await tab.store.eraseTraces()).toEqual({ erased: false, unsent: 1 });
  expect(await tab.store.loadDraft("complaint", one)).toBeDefined();
  expect(await tab.store.eraseTraces({ force: true })).toEqual({ erased: true, unsent: 1 });
  const db = await tab.database.database();
  for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
});

test("items waiting for a colleague count as unsent too", async () => {
  await tab.outbox.actAs("budi");
  await tab.outbox.enqueue("noteComplaint", { variables: { id: "c1", text: "x" }, title: "Catatan" });
  await tab.outbox.actAs(null);
  expect(await tab.store.eraseTraces()).toEqual({ erased: false, unsent: 1 });
});

test("a tab that still holds the erased key writes with the new one", async () => {
  const other = await openTab();
  await other.store.saveDraft("a", one, 1);
  await tab.store.loadDraft("a", one);
  await other.store.eraseTraces();
  await tab.outbox.enqueue("rateService", rating());
  tab = await openTab();
  expect((await tab.items.allItems()).items).toMatchObject([{ state: "queued", title: "KTP-el" }]);
});

test("a row moved to another place on the disk does not open", async () => {
  await tab.store.saveDraft("mine", one, { body: secret });
  const db = await tab.database.database();
  const row = await db.get("drafts", "device mine");
  await db.put("drafts", { ...row!, key: "device other" });
  expect(await tab.store.loadDraft("other", one)).toBeUndefined();
});

test("an item whose key is gone is shown as unreadable, not hidden", async () => {
  await tab.outbox.enqueue("rateService", rating());
  await (await tab.database.database()).clear("keys");
  tab = await openTab();
  expect((await tab.items.allItems()).items).toMatchObject([
    { state: "refused", problem: { code: "UNREADABLE" } },
  ]);
});

test("a draft is gone a week after its last change", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24") });
  await tab.store.saveDraft("complaint", one, { body: secret });
  vi.setSystemTime(new Date("2026-11-30"));
  expect(await tab.store.loadDraft("complaint", one)).toBeDefined();
  vi.setSystemTime(new Date("2026-12-02"));
  expect(await tab.store.loadDraft("complaint", one)).toBeUndefined();
  vi.useRealTimers();
});

test("signing out leaves nothing of the session but its unsent items", async () => {
  await tab.outbox.actAs("budi");
  await tab.outbox.enqueue("noteComplaint", { variables: { id: "c1", text: "x" }, title: "Catatan" });
  await tab.store.remember("board", one, { open: 3 });
  await tab.store.saveDraft("respond c1", one, { done: "x" });
  await tab.store.forgetAccount("budi");
  expect([await tab.store.recall("board", one), await tab.store.loadDraft("respond c1", one)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(tab.outbox.items.value).toHaveLength(1);
});

test("a phone whose tabs ask for its key at the same moment has one", async () => {
  const other = await openTab();
  const keys = await Promise.all([tab.store.deviceKey("s1"), other.store.deviceKey("s1")]);
  expect(new Set([...keys, await tab.store.deviceKey("s1")]).size).toBe(1);
});

test("one phone has one key per service and per addressee, and none can be linked to another", async () => {
  const first = await tab.store.senderKey("camat");
  tab = await openTab();
  expect(await tab.store.senderKey("camat")).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await tab.store.senderKey("lurah")).not.toBe(first);
});

test("what could not be written whole leaves nothing behind, and says that the phone is full", async () => {
  const { commit } = await import("./seal");
  const halfway = commit(["drafts"], async (seal) => {
    const sealed = await seal({ body: "Selokan" }, "draft d");
    return async (tx) => {
      await tx.objectStore("drafts").put({ key: "d", owner: "device", at: 1, sealed });
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await expect(halfway).rejects.toMatchObject({ code: "FULL" });
  expect(await (await tab.database.database()).getAll("drafts")).toEqual([]);
});

test("the receipts on a phone are told newest first, in whatever order they lie", async () => {
  const days = [4, 7, 1, 6, 2, 8, 3, 5];
  for (const savedAt of days)
    await tab.store.saveReceipt({ ...receipt, code: `RKI-2026-AAAAA${savedAt}`, savedAt });
  expect((await tab.store.listReceipts()).map(({ savedAt }) => savedAt)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
});

test("a receipt found again by its code is kept once, and forgotten on demand", async () => {
  await tab.store.saveReceipt(receipt);
  await tab.store.saveReceipt({ ...receipt, title: "Lampu" });
  expect(await tab.store.listReceipts()).toMatchObject([{ title: "Lampu" }]);
  await tab.store.forgetReceipt(receipt.code);
  expect(await tab.store.listReceipts()).toEqual([]);
});

test("a full phone is told before the form is lost", async () => {
  const db = await tab.database.database();
  await tab.store.saveDraft("a", one, 1);
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(tab.outbox.enqueue("rateService", { ...rating(), draft: "a" })).rejects.toMatchObject({
    code: "FULL",
  });
  vi.restoreAllMocks();
  expect(await db.count("outbox")).toBe(0);
  expect(await tab.store.loadDraft("a", one)).toBe(1);
});

test("a draft of an older build is brought to the present shape, or let go of where nothing says how", async () => {
  await tab.store.saveDraft("complaint", one, { body: secret });
  const heard = { from: { 1: (old: unknown) => ({ ...(old as { body: string }), heard: "" }) } };
  expect(await tab.store.loadDraft("complaint", { version: 2, ...heard })).toEqual({
    body: secret,
    heard: "",
  });
  expect(await tab.store.loadDraft("complaint", { version: 2 })).toBeUndefined();
});

test("what the first release kept without a version is of the first", async () => {
  await tab.store.saveDraft("complaint", { version: undefined as unknown as number }, { body: secret });
  expect(await tab.store.loadDraft("complaint", one)).toEqual({ body: secret });
  expect(await tab.store.loadDraft("complaint", { version: 2 })).toBeUndefined();
});

test("an answer to another document than the present one is not shown", async () => {
  await tab.store.remember("desk", { version: "hash-of-before" }, { rows: [] });
  expect(await tab.store.recall("desk", { version: "hash-of-now" })).toBeUndefined();
  expect(await tab.store.recall("desk", { version: "hash-of-before" })).toMatchObject({
    value: { rows: [] },
  });
});
