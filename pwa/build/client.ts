import { fileURLToPath } from "node:url";
import { createServer, type ViteDevServer } from "vite";
import type { Feature } from "../src/parts/screen.ts";
import { icons } from "./icons.ts";
import { placeOf } from "./layout.ts";

/** What the client's own code says about itself. */
export interface Client {
  features: readonly Feature[];
  /** Places of the modules that the first document runs. */
  initial: ReadonlySet<string>;
}

const ENTRY = "/src/app/main.tsx";

/** Run some of the client's modules here, then let go of them. */
export async function withClient<Result>(use: (vite: ViteDevServer) => Promise<Result>): Promise<Result> {
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
  try {
    return await use(vite);
  } finally {
    await vite.close();
  }
}

/** The features in the order in which paths are looked up. */
export async function featuresOf(vite: ViteDevServer): Promise<Feature[]> {
  const lists = await Promise.all(
    ["first", "citizens", "staff"].map((name) => vite.ssrLoadModule(`/src/app/${name}.ts`)),
  );
  return lists.flatMap((list) => (list as { FEATURES: Feature[] }).FEATURES);
}

export function readClient(): Promise<Client> {
  return withClient(async (vite) => ({ features: await featuresOf(vite), initial: await initialOf(vite) }));
}

async function initialOf(vite: ViteDevServer): Promise<Set<string>> {
  const found = new Set<string>();
  const todo = [ENTRY];
  for (let url = todo.pop(); url; url = todo.pop()) {
    const place = placeOf(url);
    if (!place || found.has(place)) continue;
    found.add(place);
    const loaded = await vite.environments.ssr.transformRequest(url);
    todo.push(...(loaded?.deps ?? []));
  }
  return found;
}
