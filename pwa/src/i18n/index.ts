import { signal } from "@preact/signals-core";
import { type ComponentChildren, h } from "preact";
import core from "./core.id";

export type Language = "id" | "en";

/** Words of one room in each language, loaded when a screen that says them is opened. */
export type Catalog = Readonly<
  Record<Language, () => Promise<{ default: Readonly<Record<string, string>> }>>
>;

/** What a translation must hold: every key of the Indonesian catalog, none more. */
export type Words<Source> = { readonly [Key in keyof Source]: string };

type Core = typeof core;
/** All keys with their Indonesian words. Each `words.id.ts` adds its own to this interface. */
export interface Vocabulary extends Core {}
export type MessageKey = keyof Vocabulary & string;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}:${string}` ? Plain : Name) | Names<Rest>
  : never;
type Needed<Key extends MessageKey> = Names<Vocabulary[Key]>;
/** Keys whose words take no parameter: what a table may name. */
export type PlainKey = { [Key in MessageKey]: [Needed<Key>] extends [never] ? Key : never }[MessageKey];
type Given<Key extends MessageKey, Value> = [Needed<Key>] extends [never]
  ? [params?: undefined]
  : [params: { readonly [Name in Needed<Key>]: Value }];

const coreWords: Catalog = { id: async () => ({ default: core }), en: () => import("./core.en") };
const wanted = new Set([coreWords]);
/** Those whose words are here in the language on screen. */
let loaded = new Set(wanted);
let words: Readonly<Record<string, string>> = core;
const shown = signal<Language>("id");

/** The language on screen; read it in a component and the component follows. */
export function lang(): Language {
  return shown.value;
}

async function load(catalogs: readonly Catalog[], language: Language): Promise<Record<string, string>> {
  const parts = await Promise.all(catalogs.map((catalog) => catalog[language]()));
  return Object.assign({}, ...parts.map((part) => part.default)) as Record<string, string>;
}

/** Load the word catalogs a screen needs, in the present language. */
export async function loadWords(catalogs: readonly Catalog[]): Promise<void> {
  for (const catalog of catalogs) wanted.add(catalog);
  const language = shown.peek();
  const missing = [...wanted].filter((catalog) => !loaded.has(catalog));
  const more = await load(missing, language);
  // Switched meanwhile: whoever switched has loaded all that was wanted.
  if (language !== shown.peek()) return;
  words = { ...words, ...more };
  for (const catalog of missing) loaded.add(catalog);
}

/** Switch the language of everything on screen and remember it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  if (language !== shown.peek()) {
    let all: Catalog[];
    let next: Record<string, string>;
    do {
      all = [...wanted];
      next = await load(all, language);
      // A screen that was opened meanwhile brought more.
    } while (all.length < wanted.size);
    words = next;
    loaded = new Set(all);
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
