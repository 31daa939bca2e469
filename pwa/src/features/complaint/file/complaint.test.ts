import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  complaintInput,
  draftOfItem,
  emptyDraft,
  identityFaults,
  type Sight,
  storyFaults,
  whoSees,
} from "./complaint";

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

interface Right {
  roles: string[];
  which: string;
}

const permissions = readFileSync(new URL("../../../../../docs/permissions.md", import.meta.url), "utf8");

/** Who may do something with complaints, and with which of them, as the table of permissions says. */
function rightsTo(action: string): Right[] {
  return permissions
    .split("\n")
    .filter((line) => line.startsWith(`| \`complaint.${action}\` |`))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, , roles = "", which = ""]) => ({ roles: roles.split(", "), which }));
}

const ROLES: Record<Sight["who"], string[]> = {
  verifiers: ["VERIFIER"],
  unit: ["HANDLER", "UNIT_HEAD"],
  evaluators: ["EVALUATOR"],
  public: ["ANYONE"],
};
const WHO = Object.keys(ROLES) as Sight["who"][];

test.each(["ANONYMOUS", "SECRET", "NAMED"] as const)(
  "a citizen is told of a complaint that is %s what the rights say: who sees the story, and who the name",
  (identity) => {
    const allows = (rights: Right[], who: Sight["who"]): boolean =>
      rights.some(({ roles }) => roles.some((role) => ROLES[who].includes(role)));
    const toName = rightsTo("read_identity").filter(
      ({ which }) => identity === "NAMED" || !which.includes("chose to be named"),
    );
    const granted = WHO.map((who) => ({
      who,
      story: allows(rightsTo("read"), who),
      // There is no name to see.
      name: identity !== "ANONYMOUS" && allows(toName, who),
    }));
    expect(whoSees(identity)).toEqual(granted);
  },
);

test("the citizen is told of everybody who may read a complaint or its author's name, but for themself", () => {
  const named = new Set([...WHO.flatMap((who) => ROLES[who]), "RECEIPT"]);
  const granted = [...rightsTo("read"), ...rightsTo("read_identity")].flatMap(({ roles }) => roles);
  expect(granted.filter((role) => !named.has(role))).toEqual([]);
});

test("a waiting complaint can be taken up again as it was written, with its receipt", () => {
  const draft = { ...told, receipt, photos: ["p"], unit: "u" };
  expect(draftOfItem(complaintInput(draft, receipt, at), ["p"], "i")).toEqual(draft);
});
