import { expect, test } from "vitest";
import { complaintInput, draftOfItem, emptyDraft, identityFaults, storyFaults, whoSees } from "./complaint";

const receipt = { code: "RKI-2026-7K4M9X", key: "K".repeat(27) };
const at = new Date("2026-11-24T07:32:00Z");
const told = { ...emptyDraft("i"), title: "Loket tutup", body: "Selasa pukul 14.10 loket sudah tutup." };

test("an anonymous complaint takes neither name nor number from the phone, whatever was typed before", () => {
  const input = complaintInput(
    { ...told, name: "Yuli", phone: "081234567890", contactConsent: true },
    receipt,
    at,
  );
  expect(input).toMatchObject({ identityMode: "ANONYMOUS", name: null, phone: null, contactConsent: false });
});

test("a story needs a title, twenty letters and a day that has come", () => {
  expect(storyFaults(emptyDraft("i"), "2026-11-24").map(({ field }) => field)).toEqual(["title", "body"]);
  expect(storyFaults({ ...told, happenedOn: "2026-11-25" }, "2026-11-24")).toHaveLength(1);
  expect(storyFaults(told, "2026-11-24")).toEqual([]);
});

test("a phone number is used only with its own consent", () => {
  const secret = { ...told, identity: "SECRET" as const, name: "Yuli", phone: "0812 3456 7890" };
  expect(identityFaults(secret).map(({ field }) => field)).toEqual(["consent"]);
  expect(identityFaults({ ...secret, contactConsent: true })).toEqual([]);
  expect(identityFaults({ ...secret, phone: "12" }).map(({ field }) => field)).toEqual(["phone"]);
  expect(identityFaults({ ...secret, identity: "ANONYMOUS", name: "" })).toEqual([]);
});

test("only a named complaint shows the name to the unit, and nothing is ever public", () => {
  expect(whoSees("ANONYMOUS").map(({ name }) => name)).toEqual([false, false, false, false]);
  expect(whoSees("SECRET").map(({ name }) => name)).toEqual([true, false, false, false]);
  expect(whoSees("NAMED").map(({ name }) => name)).toEqual([true, true, false, false]);
  expect(whoSees("NAMED").map(({ story }) => story)).toEqual([true, true, true, false]);
});

test("a waiting complaint can be taken up again as it was written, with its receipt", () => {
  const draft = { ...told, receipt, photos: ["p"], unit: "u" };
  expect(draftOfItem(complaintInput(draft, receipt, at), ["p"], "i")).toEqual(draft);
});
