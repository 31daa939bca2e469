// Print the client's own tables as JSON, for tests that work through all screens and all words.
import { readdirSync } from "node:fs";
import type { ViteDevServer } from "vite";
import { featuresOf, withClient } from "./client.ts";

type Catalog = Record<string, string>;

async function words(vite: ViteDevServer, language: string): Promise<Catalog> {
  const folder = new URL("../src/i18n/", import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = names.map(({ name }) => `/src/i18n/${name}/${language}.ts`);
  const catalogs = await Promise.all(files.map((file) => vite.ssrLoadModule(file)));
  return Object.assign(
    {},
    ...catalogs.map((catalog) => (catalog as { default: Catalog }).default),
  ) as Catalog;
}

const tables = await withClient(async (vite) => ({
  routes: (await featuresOf(vite)).flatMap(({ routes }) => routes),
  words: { id: await words(vite, "id"), en: await words(vite, "en") },
}));
process.stdout.write(`${JSON.stringify(tables)}\n`);
