import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("an Indonesian spreadsheet gets semicolons and decimal commas, an English one commas and points", () => {
  const rows = [["Kel. Melintang", 2.45, null]];
  expect(toCsv(rows, "id")).toBe("\uFEFFKel. Melintang;2,45;\r\n");
  expect(toCsv(rows, "en")).toBe("\uFEFFKel. Melintang,2.45,\r\n");
});

test("text with a separator, a quote or a line break stays one cell", () => {
  expect(toCsv([["a;b", 'c"d', "e\nf"]], "id")).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n');
});

test("text that begins like a formula is not run by the spreadsheet", () => {
  expect(toCsv([["=1+1", "@x", "-2"]], "en")).toBe("\uFEFF'=1+1,'@x,'-2\r\n");
});
