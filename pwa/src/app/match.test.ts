import { expect, it } from "vitest";
import { match } from "./match";

it("a path is matched part by part, and its parameters are read", () => {
  expect(match("/nilai/:layanan", "/nilai/surat%20domisili")).toEqual({ layanan: "surat domisili" });
  expect(match("/", "/")).toEqual({});
});

it("a path with more, fewer or other parts does not match", () => {
  expect(match("/nilai/:layanan", "/nilai")).toBeNull();
  expect(match("/nilai", "/nilai/x")).toBeNull();
  expect(match("/lacak/:kode", "/lapor/x")).toBeNull();
});
