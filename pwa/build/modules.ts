import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parseSync } from "vite";
import { sources } from "./layout.ts";

/** A module of the client, read but not run. Places are below `src`. */
export interface Module {
  place: string;
  imports: string[];
  /** What it imports types from, and nothing else. */
  types: string[];
  /** What it loads only when that is needed. */
  loads: string[];
  /** By the name it has here: the module that an import came from. */
  names: ReadonlyMap<string, string>;
  program: Node;
}

/** A piece of syntax, as ESTree names it. */
export interface Node {
  type: string;
  [field: string]: unknown;
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
  const find = (specifier: string): string | undefined => resolve(place, specifier, places);
  const imports = new Set<string>();
  const types = new Set<string>();
  const names = new Map<string, string>();
  const note = (specifier: string, isType: boolean): string | undefined => {
    const target = find(specifier);
    if (target) (isType ? types : imports).add(target);
    return target;
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    const target = note(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
    for (const { localName } of target ? entries : []) names.set(localName.value, target!);
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) note(moduleRequest.value, isType);
  }
  const loads = module.dynamicImports.flatMap(({ moduleRequest }) => {
    return find(text.slice(moduleRequest.start + 1, moduleRequest.end - 1)) ?? [];
  });
  const onlyTypes = [...types].filter((target) => !imports.has(target));
  return {
    place,
    imports: [...imports],
    types: onlyTypes,
    loads,
    names,
    program: program as unknown as Node,
  };
}

function resolve(from: string, specifier: string, places: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(dirname(from), specifier);
  return ["", ".ts", ".tsx", "/index.ts"].map((end) => target + end).find((place) => places.has(place));
}

/** Every piece of syntax below one, itself included. */
export function* nodes(node: unknown): Generator<Node> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node) yield node as Node;
  for (const part of Object.values(node)) yield* nodes(part);
}
