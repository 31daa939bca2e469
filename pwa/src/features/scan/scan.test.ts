import { expect, test } from "vitest";
import { makeReceipt, receiptPath } from "../complaint/model/receipt";
import { leadsTo, typedPoint } from "./scan";

test("a counter's QR leads to its service, a receipt's QR to its complaint", () => {
  const receipt = makeReceipt(new Date("2026-11-24T00:00:00Z"));
  expect(leadsTo("https://suara.example/l/MLT-2?x=1")).toBe("/l/MLT-2");
  expect(leadsTo(`https://suara.example${receiptPath(receipt)}`)).toBe(receiptPath(receipt));
});

test("other codes lead nowhere", () => {
  expect(leadsTo("https://example.com/menu")).toBeNull();
  expect(leadsTo("WIFI:S:kantor;;")).toBeNull();
});

test("a counter's code may be typed with spaces and in lower case", () => {
  expect(typedPoint(" mlt-2 ")).toBe("/l/MLT-2");
  expect(typedPoint("?")).toBeNull();
});
