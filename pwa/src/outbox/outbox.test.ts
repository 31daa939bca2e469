import { beforeEach, expect, test, vi } from "vitest";
import { complaint, json, newPhone, noNetwork, openTab, rating, type Tab, type Town } from "./testTown";

let town: Town;
let tab: Tab;

beforeEach(async () => {
  town = newPhone();
  vi.stubGlobal("navigator", { onLine: false, locks: navigator.locks });
  tab = await openTab();
});

const note = { variables: { id: "c1", text: "Sudah ditelepon." }, title: "Catatan" };

test("a staff item needs a session, and is sent only in its owner's", async () => {
  await expect(tab.outbox.enqueue("noteComplaint", note)).rejects.toMatchObject({ code: "SIGN_IN" });
  await tab.outbox.actAs("budi");
  const { id } = await tab.outbox.enqueue("noteComplaint", note);
  town.session = "sari";
  await tab.outbox.sendNow();
  expect(tab.outbox.items.value[0]).toMatchObject({ state: "paused", remedy: "signIn" });
  town.session = "budi";
  await tab.outbox.sendNow();
  expect(town.carriedOut.get(id)?.credentials).toBe("same-origin");
});

test("nobody else sees an officer's waiting item, but everybody sees that one waits", async () => {
  await tab.outbox.actAs("budi");
  await tab.outbox.enqueue("noteComplaint", note);
  await tab.outbox.actAs("sari");
  expect(tab.outbox.items.value).toEqual([]);
  expect(tab.outbox.pendingCount.value).toBe(1);
});

test("photos arrive whole and before their complaint, and leave the phone with the answer", async () => {
  const { saveFile, loadFile } = await import("../store/files");
  const bytes = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
  await saveFile({ id: "f1", mediaType: "image/jpeg", bytes });
  await tab.outbox.enqueue("fileComplaint", { ...complaint(), attachments: ["f1"] });
  await tab.round();
  expect(town.files.get("f1")).toEqual([...new Uint8Array(bytes)]);
  expect([...town.carriedOut.values()][0]?.variables.input.attachments).toEqual(["f1"]);
  expect(await loadFile("f1")).toBeUndefined();
});

test("a photo cut off in the middle goes on where the server stopped", async () => {
  const { saveFile } = await import("../store/files");
  await saveFile({ id: "f1", mediaType: "image/jpeg", bytes: new ArrayBuffer(1_200_000) });
  await tab.outbox.enqueue("fileComplaint", { ...complaint(), attachments: ["f1"] });
  const pass = () => {
    town.files.set(
      "f1",
      Array.from({ length: 524_288 }, () => 0),
    );
    return json({ received: 524_288 }, 202);
  };
  town.fail(pass, noNetwork);
  await tab.round();
  expect(town.parts).toHaveLength(2);
  expect(tab.outbox.items.value[0]?.maybeSent).toBe(false);
  await tab.round();
  expect(town.parts[2]).toBe("bytes 524288-1048575/1200000");
  expect(town.carriedOut.size).toBe(1);
});

test("a photo that arrived whole before a server that died is finished by its last part", async () => {
  const { saveFile } = await import("../store/files");
  await saveFile({ id: "f1", mediaType: "image/jpeg", bytes: new ArrayBuffer(600_000) });
  await tab.outbox.enqueue("fileComplaint", { ...complaint(), attachments: ["f1"] });
  const die = () => {
    town.files.set(
      "f1",
      Array.from({ length: 600_000 }, () => 0),
    );
    return noNetwork();
  };
  town.fail(die);
  await tab.round();
  await tab.round();
  expect(town.parts[1]).toBe("bytes 524288-599999/600000");
  expect(town.carriedOut.size).toBe(1);
});

test("a complaint and its receipt are stored together, and the receipt stays when it is sent", async () => {
  await tab.outbox.enqueue("fileComplaint", complaint({ identityMode: "ANONYMOUS" }));
  expect(await tab.store.listReceipts()).toMatchObject([{ code: "RKI-2026-ABCDEF", state: "waiting" }]);
  await tab.round();
  expect((await tab.items.allItems()).items).toEqual([]);
  expect(await tab.store.findReceipt("RKI-2026-ABCDEF")).toMatchObject({
    state: "sent",
    complaint: { state: "SUBMITTED" },
  });
});

test("deleting a complaint that never left takes its receipt along", async () => {
  const { id } = await tab.outbox.enqueue("fileComplaint", complaint());
  await tab.outbox.remove(id);
  expect(tab.outbox.items.value).toEqual([]);
  expect(await tab.store.listReceipts()).toEqual([]);
});

test("an item on its way can be neither changed nor deleted", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  await tab.items.patchItem(id, { state: "sending" });
  await expect(tab.outbox.remove(id)).rejects.toMatchObject({ code: "SENDING" });
  await expect(tab.outbox.updateItem("rateService", id, {})).rejects.toMatchObject({ code: "SENDING" });
});

test("saving ends the draft in the same step", async () => {
  await tab.store.saveDraft("rate s1", { version: 1 }, { score: 4 });
  await tab.outbox.enqueue("rateService", { ...rating(), draft: "rate s1" });
  expect(await tab.store.loadDraft("rate s1", { version: 1 })).toBeUndefined();
});

test("who waits for an answer hears of it, whichever tab sent the item", async () => {
  tab.outbox.start();
  const heard = new Promise((resolve) =>
    tab.outbox.onSent("rateService", (id, answer) => resolve([id, answer.id])),
  );
  const { id } = await tab.outbox.enqueue("rateService", rating());
  const other = await openTab();
  await other.round();
  expect(await heard).toEqual([id, `row-${id}`]);
});

test("the file for carrying by hand holds the words and the photos of what is unsent", async () => {
  const { saveFile } = await import("../store/files");
  await saveFile({ id: "f1", mediaType: "image/jpeg", bytes: new TextEncoder().encode("foto").buffer });
  await tab.outbox.enqueue("fileComplaint", { ...complaint(), attachments: ["f1"] });
  vi.setSystemTime(new Date("2026-11-24T03:00:00Z"));
  const file = await tab.outbox.exportItems();
  vi.useRealTimers();
  const { items } = JSON.parse(await file.text());
  expect(file.name).toBe("kotak-keluar-2026-11-24.json");
  expect(items).toMatchObject([{ kind: "fileComplaint", files: [{ id: "f1", base64: btoa("foto") }] }]);
});

test("waiting times double, stay under an hour, and respect the server", async () => {
  const { waitAfter } = await import("./send");
  expect([0, 1, 5].map((tries) => waitAfter(tries, 0, 1))).toEqual([2_000, 4_000, 64_000]);
  expect(waitAfter(30, 0, 1)).toBe(3_600_000);
  expect(waitAfter(0, 90, 0)).toBe(90_000);
});

test("an item is corrected in its own form, unless the server may already have it", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  const held = { code: "RKI-2026-7K4M9X", key: "K" };
  const details = await tab.outbox.enqueue("addComplaintDetails", {
    variables: { held, text: "x" },
    title: "x",
  });
  expect(tab.outbox.items.value.map(({ correction }) => correction)).toEqual([
    `/nilai/s1?perbaiki=${id}`,
    `/lacak/RKI-2026-7K4M9X/tambah?perbaiki=${details.id}`,
  ]);
  await tab.items.patchItem(id, { maybeSent: true });
  await tab.items.patchItem(details.id, { state: "sending" });
  await tab.outbox.actAs(null);
  expect(tab.outbox.items.value.map(({ correction }) => correction)).toEqual([undefined, undefined]);
});

test("a change that someone else made is looked at where its sender sees the complaint", async () => {
  await tab.outbox.actAs("budi");
  await tab.outbox.enqueue("noteComplaint", note);
  const held = { code: "RKI-2026-7K4M9X", key: "K" };
  await tab.outbox.enqueue("withdrawComplaint", { variables: { held }, title: "x" });
  expect(tab.outbox.items.value.map(({ about }) => about)).toEqual(["/petugas/c1", "/lacak/RKI-2026-7K4M9X"]);
});

test("variables are those of an item's own kind only", async () => {
  const item = await tab.outbox.enqueue("rateService", rating());
  expect(tab.outbox.variablesOf(tab.kinds.get("rateService")!, item)).toEqual(rating().variables);
  expect(tab.outbox.variablesOf(tab.kinds.get("giveFeedback")!, item)).toBeUndefined();
});

test("what a round has opened it does not open again, until that is written anew", async () => {
  const { id } = await tab.outbox.enqueue("rateService", rating());
  await tab.outbox.enqueue("rateService", rating("Ramah."));
  const opened = new Map();
  const first = await tab.items.waitingItems(opened);
  const decrypt = vi.spyOn(crypto.subtle, "decrypt");
  expect(await tab.items.waitingItems(opened)).toEqual(first);
  expect(decrypt).not.toHaveBeenCalled();
  decrypt.mockRestore();
  await tab.outbox.updateItem("rateService", id, rating("Cepat.").variables);
  expect((await tab.items.waitingItems(opened))[0]).toMatchObject({
    variables: { input: { wentWell: "Cepat." } },
  });
});
