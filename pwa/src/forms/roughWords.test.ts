import { expect, test } from "vitest";
import { namesSomeone, soundsHarsh, soundsSerious } from "./roughWords";

test("harsh words are seen as words, not as parts of words", () => {
  expect(soundsHarsh("Petugasnya GOBLOK!")).toBe(true);
  expect(soundsHarsh("Antre di pantai, sampai sore")).toBe(false);
});

test("what sounds like misconduct is seen, ordinary dissatisfaction is not", () => {
  expect(soundsSerious("Saya diminta uang? Ya, dia minta uang rokok.")).toBe(true);
  expect(soundsSerious("Antrean lama dan loket tutup")).toBe(false);
});

test("a phone number, a citizen number or an own name is seen in a story", () => {
  expect(namesSomeone("hubungi 0812-3456-7890")).toBe(true);
  expect(namesSomeone("NIK 1971040101900001")).toBe(true);
  expect(namesSomeone("Nama saya Yuli")).toBe(true);
  expect(namesSomeone("Pukul 14.10 loket tutup, nomor antrean 081")).toBe(false);
});
