import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "./layout.ts";

const read = (place: string): string => readFileSync(sources + place, "utf8");
const places = (ending: string): string[] => globSync(`**/*.${ending}`, { cwd: sources });

/** The class names that a component gives to elements. */
function used(code: string): string[] {
  const given = code.matchAll(/\bclass(?:=|: )("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g);
  const texts = [...given].flatMap(([, value = ""]) => [...value.matchAll(/["'`]([^"'`]*)/g)]);
  return texts.flatMap(([, text = ""]) => text.replace(/\$\{[^}]*\}?/g, " ").match(/[a-z][\w-]*/g) ?? []);
}

/** The selectors of a style sheet, one of a list each, without what stands inside of :not(). */
function selectors(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, "");
  const heads = [...bare.matchAll(/([^{};]+)\{/g)].map(([, head = ""]) => head.trim());
  const rules = heads.filter((head) => !head.startsWith("@") && !/^(from|to|\d+%)$/.test(head));
  return rules.flatMap((head) => head.replace(/:not\([^()]*\)/g, "").split(/,\s*(?![^()]*\))/));
}

const named = (text: string): string[] => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name);

/** The folder that a style sheet speaks for: its feature, or the group that shares it. */
const roomOf = (sheet: string): string => sheet.replace(/(?:(?:model|kit)\/)?[^/]*$/, "");

const components = places("tsx").map((place) => ({ place, names: new Set(used(read(place))) }));
const sheets = places("css").map((place) => ({
  place,
  names: new Set(selectors(read(place)).flatMap(named)),
}));

describe("a style sheet of a feature", () => {
  for (const { place } of sheets.filter((sheet) => sheet.place.startsWith("features/"))) {
    it(`${place} reaches nothing outside of its feature`, () => {
      const room = roomOf(place);
      const elsewhere = [...components, ...sheets].filter((other) => !other.place.startsWith(room));
      const taken = new Set(elsewhere.flatMap(({ names }) => [...names]));
      expect(selectors(read(place)).filter((one) => named(one).every((name) => taken.has(name)))).toEqual([]);
    });
  }
});
