import { dirname } from "node:path";
import { type Module, type Node, nodes } from "./modules.ts";

/** Where words may come from besides the core: the places of catalogs, as `parts/words.ts`. */
export type Given = ReadonlySet<string>;

/** By key, the place of its catalog. */
export type Catalogs = ReadonlyMap<string, string>;

/** A row of a feature's routes, as it is written. */
export interface Row {
  path: string;
  /** The place of its screen's module. */
  screen: string;
  words: Given;
}

function textOf(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as Node;
  return type === "Literal" && typeof value === "string" ? value : undefined;
}

/** The rows of a `routes.ts`. */
export function rowsOf(module: Module): Row[] {
  return [...nodes(module.program)].flatMap((node) => {
    const fields = fieldsOf(node);
    const path = textOf(fields.get("path"));
    if (path === undefined) return [];
    const named = fields.get("screen") as Node | undefined;
    const screen = named ? module.names.get(String(named.name)) : loadedBy(module, fields.get("load"));
    return [{ path, screen: screen ?? "", words: catalogsIn(module, fields.get("words")) }];
  });
}

function fieldsOf({ type, properties }: Node): Map<string, unknown> {
  if (type !== "ObjectExpression") return new Map();
  const pairs = properties as { key?: { name?: string }; value: unknown }[];
  return new Map(pairs.map(({ key, value }) => [key?.name ?? "", value]));
}

function loadedBy({ loads }: Module, load: unknown): string | undefined {
  const named = [...nodes(load)].flatMap(({ type, source }) =>
    type === "ImportExpression" ? [textOf(source)] : [],
  );
  return loads.find((place) => place.replace(/\.tsx?$/, "").endsWith(named[0]?.slice(1) ?? "?"));
}

/** The catalogs in a list of them, by the names under which the module imports them. */
function catalogsIn({ names }: Module, list: unknown): Given {
  const elements = ((list as Node | undefined)?.elements ?? []) as { name?: string }[];
  return new Set(elements.flatMap(({ name }) => names.get(name ?? "") ?? []));
}

/** What a module says, and which catalogs it loads by itself. */
interface Speech {
  keys: string[];
  brings: string[];
}

const read = new WeakMap<Module, Speech>();

function speechOf(module: Module, catalogs: Catalogs): Speech {
  const known = read.get(module);
  if (known) return known;
  const all = [...nodes(module.program)];
  const speech = {
    keys: all.flatMap((node) => keysIn(node, catalogs)),
    brings: all.flatMap((node) => broughtIn(module, node)),
  };
  read.set(module, speech);
  return speech;
}

/** The keys that a piece of syntax names: as a text, or as a template that begins with a group of keys. */
function keysIn(node: Node, catalogs: Catalogs): string[] {
  const plain = textOf(node);
  if (plain !== undefined) return catalogs.has(plain) ? [plain] : [];
  if (node.type !== "TemplateLiteral") return [];
  const pieces = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (pieces.length < 2 || !/^[a-zA-Z]+\./.test(pieces[0]!)) return [];
  const pattern = new RegExp(`^${pieces.map((piece) => piece.replaceAll(".", "\\.")).join("\\w+")}$`);
  return [...catalogs.keys()].filter((key) => pattern.test(key));
}

function broughtIn(module: Module, { type, callee, arguments: given }: Node): string[] {
  if (type !== "CallExpression" || (callee as { name?: string }).name !== "loadWords") return [];
  return [...catalogsIn(module, (given as Node[])[0])];
}

/** All keys that a module names. */
export const keysOf = (module: Module, catalogs: Catalogs): string[] => speechOf(module, catalogs).keys;

/** A key that a screen can show, and whether its catalog is loaded by then. */
export interface Said {
  key: string;
  by: string;
  from: string;
  loaded: boolean;
}

/** All that can be said from a module on: what it names itself, and what those do that it imports or loads. */
export function saidFrom(
  modules: ReadonlyMap<string, Module>,
  start: string,
  given: Given,
  catalogs: Catalogs,
): Said[] {
  const seen = new Set<string>();
  const said: Said[] = [];
  const visit = (place: string, before: Given): void => {
    const module = modules.get(place);
    if (!module || !speaks(module)) return;
    const { keys, brings } = speechOf(module, catalogs);
    const here = new Set([...before, ...brings]);
    const mark = [place, ...[...here].toSorted()].join();
    if (seen.has(mark)) return;
    seen.add(mark);
    for (const key of keys) {
      const from = catalogs.get(key)!;
      said.push({ key, by: place, from, loaded: here.has(from) });
    }
    for (const next of [...module.imports, ...module.loads]) visit(next, here);
  };
  visit(start, given);
  return said;
}

/** Whether a module may say words, and is not itself a file of them. */
export const speaks = ({ place }: Module): boolean => !/(^|\/)(words|core)\./.test(place);

/** The catalog of a file of words. */
export const catalogOf = (file: string): string => `${dirname(file)}/words.ts`;
