import { expect, test } from "vitest";
import { branches, isBelow, rootsOf } from "./unitTree";

const made = (id: string, name: string, parent?: string) => ({
  id,
  name,
  parent: parent ? { id: parent } : null,
});
const town = [
  made("m", "Melintang", "k"),
  made("k", "Kecamatan"),
  made("a", "Asam", "k"),
  made("l2", "Seksi 2", "m"),
  made("l10", "Seksi 10", "m"),
];

test("units stand under the one they belong to, siblings by name", () => {
  expect(branches(town).map(({ unit, depth }) => `${depth} ${unit.id}`)).toEqual([
    "0 k",
    "1 a",
    "1 m",
    "2 l2",
    "2 l10",
  ]);
});

test("an administrator of one office sees it and what lies below", () => {
  expect(branches(town, ["m"]).map(({ unit }) => unit.id)).toEqual(["m", "l2", "l10"]);
});

test("a role held above and below gives each unit once", () => {
  expect(branches(town, ["k", "m"])).toHaveLength(5);
  expect(isBelow(town, "l2", ["k"])).toBe(true);
});

test("only the roles asked for open a unit", () => {
  const held = [
    { role: "ADMIN" as const, unit: { id: "m" } },
    { role: "HANDLER" as const, unit: { id: "k" } },
  ];
  expect(rootsOf(held, ["ADMIN"])).toEqual(["m"]);
});
