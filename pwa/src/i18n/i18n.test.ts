import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadWords, rich, setLanguage, t } from "./index";

const here = fileURLToPath(new URL(".", import.meta.url));
const catalogs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const read = async (name: string, language: string): Promise<Record<string, string>> =>
  ((await import(`./${name}/${language}.ts`)) as { default: Record<string, string> }).default;
const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name))].toSorted();

describe.each(catalogs)("the %s catalog", (name) => {
  it("takes the same parameters in both languages", async () => {
    const [id, en] = [await read(name, "id"), await read(name, "en")];
    expect(Object.keys(en)).toEqual(Object.keys(id));
    for (const key of Object.keys(id)) expect(slots(en[key]!), key).toEqual(slots(id[key]!));
  });

  it("has no empty words, exclamation marks or long dashes", async () => {
    for (const language of ["id", "en"]) {
      for (const [key, text] of Object.entries(await read(name, language))) {
        expect(text.trim(), key).not.toBe("");
        expect(text.replace("LAPOR!", ""), key).not.toMatch(/[!\u2013\u2014]/);
      }
    }
  });
});

describe("words on screen", () => {
  beforeEach(() => {
    vi.stubGlobal("document", { documentElement: {} });
    vi.stubGlobal("localStorage", { setItem: () => undefined });
  });

  it("take parameters and choose the plural of the language", async () => {
    await loadWords(["frame"]);
    expect(t("nav.queued", { n: 2 })).toBe("2 menunggu dikirim");
    await setLanguage("en");
    expect(rich("banner.sent", { n: 1 }).flat()).toContain("report");
    expect(rich("banner.sent", { n: 3 }).flat()).toContain("reports");
    await setLanguage("id");
  });

  it("stay in the language on screen when another screen brings its own", async () => {
    await setLanguage("en");
    await loadWords(["citizen"]);
    expect(t("settings.title")).toBe("Settings");
    await setLanguage("id");
    expect(t("settings.title")).toBe("Pengaturan");
  });
});
