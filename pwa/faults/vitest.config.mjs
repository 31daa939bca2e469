// The tests as they are, noting in each file who comes by the marked places.
import { defineConfig, mergeConfig } from "vitest/config";
import ours from "../vite.config.ts";

export default defineConfig(async (env) =>
  mergeConfig(await ours(env), { test: { setupFiles: [`${import.meta.dirname}/note.mjs`] } }),
);
