// Print the client's own tables as JSON, for tests that work through all screens and all words.
import { readdirSync } from "node:fs";
import type { ViteDevServer } from "vite";
import { featuresOf, withClient } from "./client.ts";
import { sources } from "./layout.ts";

type Catalog = Record<string, string>;

async function words(vite: ViteDevServer, language: string): Promise<Catalog> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const catalogs = await Promise.all(
    files
      .filter((file) => file.endsWith(`.${language}.ts`))
      .map((file) => vite.ssrLoadModule(`/src/${file}`)),
  );
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
