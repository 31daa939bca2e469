// Byte budgets of the built app, brotli 11, exact: a build that is over fails.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const dist = process.argv[2] ?? "dist";
const size = (name) => statSync(join(dist, `${name}.br`)).size;
const files = readdirSync(join(dist, "assets"))
  .filter((name) => /\.(js|css|svg)$/.test(name))
  .map((name) => `assets/${name}`);
const { first, later, english, staff, scanned, style } = JSON.parse(
  readFileSync(join(dist, "files.json"), "utf8"),
);
const assets = (list) => list.map(([url]) => url.slice(1)).filter((name) => name.startsWith("assets/"));
const named = (urls) => urls.map((url) => url.slice(1));
const sum = (names) =>
  [...names].reduce((total, name) => total + (existsSync(join(dist, `${name}.br`)) ? size(name) : 0), 0);

const document = size("index.html");
const lazy = files
  .filter((name) => name.endsWith(".js"))
  .map((name) => [name, size(name)])
  .toSorted((one, other) => other[1] - one[1]);

const lines = [
  ["first document", document, 14_000],
  ["service worker", size("sw.js"), 8_000],
  ["style of citizens' screens", style.citizens, 10_000],
  ["style in all", style.all, 12_000],
  ["run by the screen behind a counter's code", sum(named(scanned)), 33_000],
  ["kept during the first visit", document + size("sw.js") + sum(assets(first)), 60_000],
  ["kept right after it", sum(assets(later)), 60_000],
  ["added with English", sum(assets(english)), 15_000],
  ["added for staff", sum(assets(staff)), 120_000],
  [`largest lazy file (${lazy[0]?.[0]})`, lazy[0]?.[1] ?? 0, 15_000],
];
let over = 0;
for (const [what, bytes, limit] of lines) {
  if (bytes > limit) over += 1;
  console.log(
    `${bytes > limit ? "OVER" : "  ok"}  ${String(bytes).padStart(7)} of ${String(limit).padStart(7)}  ${what}`,
  );
}
process.exitCode = over ? 1 : 0;
