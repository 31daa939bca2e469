import { expect, test } from "vitest";
import { counterForm, counterInput, filledParts, rupiahOf, serviceForm, serviceInput } from "./offer";

const empty = {
  requirements: null,
  procedure: null,
  timePromise: null,
  feeRupiah: null,
  product: null,
  complaintChannel: null,
};

test("a service that is free has its fee filled in", () => {
  expect(filledParts(empty)).toBe(0);
  expect(filledParts({ ...empty, feeRupiah: 0, product: "Surat" })).toBe(2);
});

test("an amount is read as people write it", () => {
  expect(rupiahOf("Rp 15.000")).toBe(15_000);
  expect(rupiahOf("0")).toBe(0);
  expect(rupiahOf(" ")).toBeNull();
  expect(rupiahOf("gratis")).toBeUndefined();
});

test("words to be found by are parted by commas", () => {
  const input = serviceInput(
    { ...serviceForm(undefined), name: "Surat domisili", code: "domisili", keywords: "alamat, , tinggal " },
    "u",
    true,
  );
  expect(input.keywords).toEqual(["alamat", "tinggal"]);
  expect(input.feeRupiah).toBeNull();
});

test("a counter without a code gets one from the server", () => {
  expect(counterInput({ ...counterForm(undefined), name: "Loket 1" }, "u", true)).toMatchObject({
    code: null,
    officer: null,
    service: null,
  });
});
