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

const BEGINNINGS = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "\0",
  " =",
  "\t=",
  "\0=",
  "\u00A0=",
  "＝",
  "＋",
  "＠",
];

// ASVS 1.2.10
test("no beginning of a formula is left at the beginning of a cell", () => {
  const cells = BEGINNINGS.flatMap((one) => [`${one}1+1`, `${one}HYPERLINK("http://x")`]);
  expect(cells).toHaveLength(30);
  for (const cell of cells) expect(toCsv([[cell]], "id")).toMatch(/^\uFEFF"?'/);
});
