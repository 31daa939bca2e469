import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const sources = fileURLToPath(new URL("../src/", import.meta.url));

/** A module of the client, read but not run. Places are below `src`. */
export interface Module {
  place: string;
  /** What it imports, types included. */
  imports: string[];
  /** What it loads only when that is needed. */
  loads: string[];
  program: ReturnType<typeof parseSync>["program"];
}

const isCode = (name: string): boolean => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name);

/** Read all modules but the tests. */
export function readModules(): Map<string, Module> {
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(isCode);
  const places = new Set(names.map((name) => name.split("\\").join("/")));
  return new Map([...places].map((place) => [place, read(place, places)]));
}

function read(place: string, places: ReadonlySet<string>): Module {
  const text = readFileSync(join(sources, place), "utf8");
  const { module, program } = parseSync(place, text);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
  ];
  const loaded = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const found = (specifiers: (string | undefined)[]): string[] => [
    ...new Set(specifiers.flatMap((specifier) => resolve(place, specifier, places) ?? [])),
  ];
  return { place, imports: found(named), loads: found(loaded), program };
}

function resolve(
  from: string,
  specifier: string | undefined,
  places: ReadonlySet<string>,
): string | undefined {
  if (!specifier?.startsWith(".")) return undefined;
  const target = posix.join(dirname(from), specifier);
  return ["", ".ts", ".tsx", "/index.ts"].map((end) => target + end).find((place) => places.has(place));
}
