import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const adopted = "virtual:adopted/";

// The first document carries these as <style>.
const first = /\/src\/(main|parts\/(Page|Button|Skeleton)|screens\/home\/Home)\.tsx$/;

/** Let the CSS of lazily loaded parts travel inside their code, and dynamic imports be nothing but imports. */
export function styles(): Plugin {
  return {
    name: "rangkui:styles",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: new RegExp(`vite/preload-helper|^\0${adopted}`) },
      handler(id) {
        if (!id.startsWith(`\0${adopted}`)) return "export const __vitePreload = (load) => load();";
        // A module of its own: the text stands in one place, however many parts ask for it.
        return `import { adopt } from "/src/theme/adopt.ts";import css from "${id.slice(adopted.length + 1)}.css?inline";adopt(css);`;
      },
    },
    renderChunk: (code) => code.replace(/__vitePreload\(\(\) => (import\([^)]*\)),[^)]*\)/g, "$1"),
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || first.test(id)) return null;
      const out = code.replace(
        /\bimport "(\.[^"]+)\.css";/g,
        (_, file: string) => `import "${adopted}${join(dirname(id), file)}";`,
      );
      return out === code ? null : { code: out, map: null };
    },
    resolveId: {
      filter: { id: new RegExp(`^${adopted}`) },
      handler: (id) => `\0${id}`,
    },
  };
}
