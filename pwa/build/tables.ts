// Print the client's own tables as JSON, for tests that work through all screens and all words.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import type { Route } from "../src/routes.ts";
import { icons } from "./icons.ts";

type Rows = Record<string, Route[]>;
type Catalog = Record<string, string>;

// Some modules look at the address as they load.
Object.assign(globalThis, { location: new URL("http://localhost/") });
const vite = await createServer({
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  appType: "custom",
  logLevel: "error",
  plugins: [icons()],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
const load = <Exports>(file: string): Promise<Exports> => vite.ssrLoadModule(file) as Promise<Exports>;

async function routes(): Promise<Route[]> {
  const tables = await Promise.all(
    ["routesFirst", "routes", "routesStaff"].map((name) => load<Rows>(`/src/${name}.ts`)),
  );
  return tables.flatMap((table) => Object.values(table).flat());
}

async function words(language: string): Promise<Catalog> {
  const folder = new URL("../src/i18n/", import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = names.map(({ name }) => `/src/i18n/${name}/${language}.ts`);
  const catalogs = await Promise.all(files.map((file) => load<{ default: Catalog }>(file)));
  return Object.assign({}, ...catalogs.map((catalog) => catalog.default)) as Catalog;
}

try {
  const tables = { routes: await routes(), words: { id: await words("id"), en: await words("en") } };
  process.stdout.write(`${JSON.stringify(tables)}\n`);
} finally {
  await vite.close();
}
