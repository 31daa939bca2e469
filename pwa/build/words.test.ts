import { describe, expect, it } from "vitest";
import { readModules } from "./modules.ts";
import { catalogOf, keysOf, rowsOf, saidFrom, speaks } from "./words.ts";

type Catalog = Record<string, string>;
const CORE = "i18n/core";

const found = import.meta.glob<{ default: Catalog }>("../src/**/{words,core}.{id,en}.ts", { eager: true });
const read = new Map(
  Object.entries(found).map(([file, module]) => [file.replace("../src/", ""), module.default]),
);
const indonesian = [...read].filter(([file]) => file.endsWith(".id.ts"));
const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name))].toSorted();

/** By key, the catalog it stands in; those of the core are always there. */
const catalogs = new Map(
  indonesian
    .filter(([file]) => !file.startsWith(CORE))
    .flatMap(([file, words]) => Object.keys(words).map((key) => [key, catalogOf(file)] as const)),
);
const modules = readModules();
const rows = [...modules.values()].filter(({ place }) => place.endsWith("/routes.ts")).flatMap(rowsOf);

describe.each(indonesian)("the words in %s", (file, id) => {
  const en = read.get(file.replace(".id.ts", ".en.ts"))!;

  it("stand in the same order in both languages", () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
  });

  it("take the same parameters in both languages", () => {
    for (const key of Object.keys(id)) expect(slots(en[key]!), key).toEqual(slots(id[key]!));
  });

  it("are not empty, and have no exclamation marks or long dashes", () => {
    for (const [key, text] of [...Object.entries(id), ...Object.entries(en)]) {
      expect(text.trim(), key).not.toBe("");
      expect(text.replace("LAPOR!", ""), key).not.toMatch(/[!\u2013\u2014]/);
    }
  });
});

it("no two catalogs have words for one key", () => {
  const keys = indonesian.flatMap(([, words]) => Object.keys(words));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe("a screen shows words and never a key", () => {
  it("every row of the routes is read", () => {
    expect(rows.filter(({ screen }) => !modules.has(screen))).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows)(
    "$path loads every catalog that its screen speaks from, and no other",
    ({ screen, words }) => {
      const said = saidFrom(modules, screen, words, catalogs);
      expect(said.filter(({ loaded }) => !loaded)).toEqual([]);
      expect([...words].filter((catalog) => !said.some(({ from }) => from === catalog))).toEqual([]);
    },
  );

  it("the first document speaks from the core alone, but for what waits to be sent", () => {
    const frame = new Map([...modules].map(([place, module]) => [place, { ...module, loads: [] }]));
    const said = saidFrom(frame, "app/App.tsx", new Set(), catalogs);
    // How many wait is known when the outbox has started, which is after the words of the frame have come.
    expect(said.map(({ key }) => key)).toEqual(["nav.fix", "nav.queued"]);
  });

  it("the frame that comes after it brings its words along", () => {
    const said = saidFrom(modules, "app/main.tsx", new Set(), catalogs).filter(({ by }) =>
      by.startsWith("app/"),
    );
    expect(said.filter(({ loaded }) => !loaded)).toEqual([]);
  });

  it("the screen for an address that leads nowhere brings its words along", () => {
    const given = new Set(["features/about/words.ts"]);
    const said = saidFrom(modules, "features/about/Missing.tsx", given, catalogs);
    expect(said.filter(({ loaded }) => !loaded)).toEqual([]);
  });
});

it("every word is said somewhere", () => {
  const said = new Set([...modules.values()].filter(speaks).flatMap((module) => keysOf(module, catalogs)));
  expect([...catalogs.keys()].filter((key) => !said.has(key))).toEqual([]);
});
