import { defineConfig, type ViteUserConfig } from "vitest/config";
import { chunks } from "./build/chunks.ts";
import { readClient } from "./build/client.ts";
import { icons } from "./build/icons.ts";
import { shell } from "./build/shell.ts";
import { styles } from "./build/styles.ts";

const api = process.env.RANGKUI_API ?? "http://127.0.0.1:8000";
// As objects: a plain address would change the Host, and the service refuses what seems to come from another site.
const proxy = Object.fromEntries(
  ["/session", "/activation", "/password", "/recovery", "/uploads", "/files", "/health"].map((path) => [
    path,
    { target: api },
  ]),
);

export default defineConfig(async ({ command }): Promise<ViteUserConfig> => {
  // What is served while developing is not cut into files.
  const { features, initial } =
    command === "build" ? await readClient() : { features: [], initial: new Set<string>() };
  return {
    base: "/",
    plugins: [icons(), styles(initial), shell(features)],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      target: ["chrome111", "safari16.4"],
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        // Document hashes are plain constants: inlined, each lazy chunk carries only its own.
        optimization: { inlineConst: { mode: "all" } },
        output: {
          codeSplitting: { groups: chunks(features) },
          // The first document names twenty files, and no hash compresses. Files of words need no name beside it.
          chunkFileNames: ({ name }) => `assets/${/\b(id|en)$/.test(name) ? "" : "[name]-"}[hash:7].js`,
        },
      },
    },
    server: { proxy: { ...proxy, "/graphql": { target: api, ws: true } } },
    preview: { proxy: { ...proxy, "/graphql": { target: api, ws: true } } },
    test: {
      include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts"],
      environment: "node",
      environmentOptions: {
        happyDOM: {
          settings: { navigation: { disableMainFrameNavigation: true, disableChildPageNavigation: true } },
        },
      },
    },
  };
});
