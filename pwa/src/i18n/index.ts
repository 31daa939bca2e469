import { signal } from "@preact/signals-core";
import { type ComponentChildren, h } from "preact";
import type admin from "./admin/id";
import type citizen from "./citizen/id";
import core from "./core/id";
import type frame from "./frame/id";
import type rate from "./rate/id";
import type report from "./report/id";
import type staff from "./staff/id";

export type Language = "id" | "en";
export type CatalogName = "frame" | "citizen" | "rate" | "report" | "staff" | "admin";

/** What a translation must hold: every key of the Indonesian catalog, none more. */
export type Words<Source> = { readonly [Key in keyof Source]: string };

type All = typeof core &
  typeof frame &
  typeof citizen &
  typeof rate &
  typeof report &
  typeof staff &
  typeof admin;
export type MessageKey = keyof All & string;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}:${string}` ? Plain : Name) | Names<Rest>
  : never;
type Needed<Key extends MessageKey> = Names<All[Key]>;
/** Keys whose words take no parameter: what a table may name. */
export type PlainKey = { [Key in MessageKey]: [Needed<Key>] extends [never] ? Key : never }[MessageKey];
type Given<Key extends MessageKey, Value> = [Needed<Key>] extends [never]
  ? [params?: undefined]
  : [params: { readonly [Name in Needed<Key>]: Value }];

const sources: Record<
  "core" | CatalogName,
  Record<Language, (() => Promise<{ default: Record<string, string> }>) | null>
> = {
  core: { id: null, en: () => import("./core/en") },
  frame: { id: () => import("./frame/id"), en: () => import("./frame/en") },
  citizen: { id: () => import("./citizen/id"), en: () => import("./citizen/en") },
  rate: { id: () => import("./rate/id"), en: () => import("./rate/en") },
  report: { id: () => import("./report/id"), en: () => import("./report/en") },
  staff: { id: () => import("./staff/id"), en: () => import("./staff/en") },
  admin: { id: () => import("./admin/id"), en: () => import("./admin/en") },
};

const wanted = new Set<"core" | CatalogName>(["core"]);
let words: Record<string, string> = { ...core };
const loaded = new Set<string>(["core/id"]);
const shown = signal<Language>("id");

/** The language on screen; read it in a component and the component follows. */
export function lang(): Language {
  return shown.value;
}

async function load(language: Language): Promise<Record<string, string>> {
  const names = [...wanted].filter((name) => language !== shown.peek() || !loaded.has(`${name}/${language}`));
  const parts = await Promise.all(
    names.map(async (name) => {
      const source = sources[name][language];
      return source ? (await source()).default : (core as Record<string, string>);
    }),
  );
  for (const name of names) loaded.add(`${name}/${language}`);
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** Load the word catalogs a screen needs, in the present language. */
export async function loadWords(names: readonly CatalogName[]): Promise<void> {
  for (const name of names) wanted.add(name);
  const language = shown.peek();
  const more = await load(language);
  if (language === shown.peek()) words = { ...words, ...more };
}

/** Switch the language of everything on screen and remember it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  if (language !== shown.peek()) {
    for (const key of loaded) if (!key.endsWith(`/${language}`)) loaded.delete(key);
    words = { ...(await load(language)) };
    shown.value = language;
  }
  document.documentElement.lang = language;
  localStorage.setItem("language", language);
}

/** Take up the language chosen earlier on this device. */
export async function restoreLanguage(): Promise<void> {
  if (localStorage.getItem("language") === "en") await setLanguage("en");
}

function text(key: string): string {
  void shown.value;
  return words[key] ?? key;
}

const slot = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

function pick(value: unknown, one: string, other: string): string {
  return new Intl.PluralRules(shown.peek()).select(Number(value)) === "one" ? one : other;
}

/** The words for a key. `{name}` takes a parameter; `{n:report|reports}` chooses by number. */
export function t<Key extends MessageKey>(key: Key, ...[params]: Given<Key, string | number>): string {
  const given = (params ?? {}) as Record<string, string | number>;
  return text(key).replace(slot, (_, name: string, one?: string, other?: string) =>
    one === undefined ? String(given[name] ?? "") : pick(given[name], one, other ?? ""),
  );
}

/** Like t, for text with `**bold**` words or with nodes as parameters. */
export function rich<Key extends MessageKey>(
  key: Key,
  ...[params]: Given<Key, ComponentChildren>
): ComponentChildren[] {
  const given = (params ?? {}) as Record<string, ComponentChildren>;
  return text(key)
    .split("**")
    .map((part, index) => {
      const pieces: ComponentChildren[] = [];
      let from = 0;
      for (const match of part.matchAll(slot)) {
        const [whole, name = "", one, other] = match;
        pieces.push(
          part.slice(from, match.index),
          one === undefined ? given[name] : pick(given[name], one, other ?? ""),
        );
        from = match.index + whole.length;
      }
      pieces.push(part.slice(from));
      return index % 2 ? h("b", null, pieces) : pieces;
    });
}

/** Choose between two texts that come from the server. */
export function both(id: string, en: string | null | undefined): string {
  return lang() === "en" && en ? en : id;
}
