import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = ["tokens.css", "rest.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

function tokens(head: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = css.indexOf(head); at >= 0; at = css.indexOf(head, at + 1)) {
    const block = css.slice(css.indexOf("{", at) + 1, css.indexOf("}", at));
    for (const [, name = "", value = ""] of block.matchAll(/--([\w-]+):\s*([^;]+);/g))
      if (!found.has(name)) found.set(name, value);
  }
  return found;
}

const light = tokens(":root {");
const dark = tokens(':root[data-theme="dark"] {');

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(full.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ["ink", "bg"],
  ["ink-2", "bg"],
  ["ink-3", "bg"],
  ["ink-3", "sunken"],
  ["ink-2", "laut-soft"],
  ["laut", "surface"],
  ["on-laut", "laut"],
  ["laut-ink", "laut-soft"],
  ["emas-ink", "surface"],
  ["band-ink", "band"],
  ["pin-ink", "emas"],
  ["cual", "surface"],
  ["ink", "paper"],
  ...["ok", "warn", "bad", "info", "hold"].flatMap((tone) => [
    [tone, `${tone}-soft`],
    [tone, "surface"],
  ]),
] as [string, string][];

describe("the tokens", () => {
  it("say the same for dark by choice and dark by device", () => {
    expect(tokens(':root:not([data-theme="light"]) {')).toEqual(dark);
  });

  it.each(texts)("keep %s readable on %s in both themes", (text, ground) => {
    for (const theme of [light, new Map([...light, ...dark])])
      expect(contrast(theme.get(text)!, theme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it("keep the border of a control visible", () => {
    for (const theme of [light, new Map([...light, ...dark])])
      expect(contrast(theme.get("edge")!, theme.get("surface")!)).toBeGreaterThanOrEqual(3);
  });
});
