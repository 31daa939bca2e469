import { expect, test } from "vitest";
import { byLine, hasLostDigits, TEMPLATE, textOf } from "./peopleCsv";
import {
  canBeInvited,
  doubled,
  fullName,
  isNumberOrEmpty,
  type Person,
  personForm,
  personInput,
} from "./person";

const ayu: Person = {
  id: "p",
  name: "Ayu Lestari",
  titleBefore: "dr.",
  titleAfter: "M.Si.",
  maskedNumber: "1992••••••••••2004",
  position: "Dokter",
  unit: { id: "u", shortName: "Puskesmas" },
  roles: [
    { role: "OFFICER", unit: { id: "u", shortName: "Puskesmas" } },
    { role: "HANDLER", unit: { id: "u", shortName: "Puskesmas" } },
  ],
  requestedRoles: [{ role: "VERIFIER", unit: { id: "k", shortName: "Kecamatan" } }],
  isActive: true,
  accountState: "ACTIVE",
  version: 3,
};

test("titles stand around the name as they are written", () => {
  expect(fullName(ayu)).toBe("dr. Ayu Lestari, M.Si.");
  expect(fullName({ name: "Suharto", titleBefore: null, titleAfter: null })).toBe("Suharto");
});

test("an empty number leaves the stored one, the role everyone has is not sent, and one that waits goes on waiting", () => {
  const input = personInput(personForm(ayu, ""), true);
  expect(input.employeeNumber).toBeNull();
  expect(input.roles).toEqual([
    { role: "HANDLER", unit: "u" },
    { role: "VERIFIER", unit: "k" },
  ]);
});

test("a number may be typed with spaces and must have eighteen digits", () => {
  expect(isNumberOrEmpty("19920101 201501 2 004")).toBe(true);
  expect(isNumberOrEmpty("1992")).toBe(false);
});

test("a role given twice in one unit is pointed out once", () => {
  expect(
    doubled([
      { role: "ADMIN", unit: "u" },
      { role: "ADMIN", unit: "v" },
      { role: "ADMIN", unit: "u" },
    ]),
  ).toEqual([2]);
});

test("someone without a number gets no activation link", () => {
  expect(canBeInvited(ayu)).toBe(true);
  expect(canBeInvited({ ...ayu, maskedNumber: "" })).toBe(false);
});

test("a line with two problems is one line to correct", () => {
  const lines = byLine([
    { line: 14, field: "number", message: "a" },
    { line: 3, field: null, message: "b" },
    { line: 14, field: "unit", message: "c" },
  ]);
  expect(lines.map(({ line, problems }) => [line, problems.length])).toEqual([
    [3, 1],
    [14, 2],
  ]);
});

test("numbers that a spreadsheet has rounded are noticed", () => {
  expect(hasLostDigits("nip;nama\n1,99201E+17;Ayu")).toBe(true);
  expect(hasLostDigits("nip;nama\n199201012015012004;Ayu")).toBe(false);
});

test("a file of an older Windows program is read too", () => {
  expect(textOf(new Uint8Array([0x52, 0xe9]).buffer)).toBe("Ré");
  expect(TEMPLATE).toContain("nip;nama;");
});
