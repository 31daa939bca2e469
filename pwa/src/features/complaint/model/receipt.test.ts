import { expect, test } from "vitest";
import {
  checkCharacter,
  formatKey,
  makeReceipt,
  normaliseCode,
  normaliseKey,
  readReceipt,
  receiptPath,
} from "./receipt";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("a receipt made on the phone has a code of the year in Bangka and a key of 27 characters", () => {
  const { code, key } = makeReceipt(new Date("2026-12-31T18:00:00Z"));
  expect(code).toMatch(/^RKI-2027-[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{27}$/);
  expect(normaliseKey(key)).toBe(key);
});

test("no two receipts are alike", () => {
  const keys = Array.from({ length: 500 }, () => makeReceipt().key);
  expect(new Set(keys).size).toBe(500);
});

test("the check character is the weighted sum of places, modulo 32", () => {
  expect(checkCharacter("0".repeat(26))).toBe("0");
  expect(checkCharacter(`1${"0".repeat(25)}`)).toBe("1");
  expect(checkCharacter(`00Z${"0".repeat(23)}`)).toBe(LETTERS[(3 * 31) % 32]);
  expect(checkCharacter("0123456789ABCDEFGHJKMNPQRS")).toBe(LETTERS[5850 % 32]);
});

test("one mistyped character at an odd place is always found", () => {
  const { key } = makeReceipt();
  for (let at = 0; at < 26; at += 2) {
    for (const letter of LETTERS) {
      const typed = key.slice(0, at) + letter + key.slice(at + 1);
      expect(normaliseKey(typed)).toBe(letter === key[at] ? key : undefined);
    }
  }
});

test("a code is read as people write it", () => {
  for (const typed of ["rki 2026 abc01d", "RK1-2O26-ABCOID", " RKI2026ABC0LD ", "rki–2026–abc01d"]) {
    expect(normaliseCode(typed)).toBe("RKI-2026-ABC01D");
  }
  for (const typed of ["", "RKI-2026-ABC", "RKI-2026-ABCU1D", "2026-ABC01D"])
    expect(normaliseCode(typed)).toBeUndefined();
});

test("a key is shown in nine groups of three and read with its spaces and look-alikes", () => {
  const { key } = makeReceipt();
  const shown = formatKey(key);
  expect(shown.split(" ")).toHaveLength(9);
  expect(normaliseKey(shown.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"))).toBe(key);
  expect(normaliseKey(key.slice(1))).toBeUndefined();
});

test("the address of a receipt keeps the secret in its fragment, and is read back", () => {
  const held = makeReceipt();
  const path = receiptPath(held);
  expect(path.indexOf("#")).toBeLessThan(path.indexOf(held.code));
  expect(readReceipt(`https://suara.example${path}`)).toEqual(held);
  expect(readReceipt(`${held.code}.${held.key}`)).toEqual(held);
  expect(readReceipt("https://suara.example/lacak#")).toBeUndefined();
});
