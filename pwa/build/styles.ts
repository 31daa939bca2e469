import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { ADOPTED, placeOf } from "./layout.ts";

/**
 * Let the CSS of lazily loaded parts travel inside their code, and dynamic imports be nothing but imports.
 * `initial`: the places of what the first document runs.
 */
export function styles(initial: ReadonlySet<string>): Plugin {
  return {
    name: "rangkui:styles",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: new RegExp(`vite/preload-helper|^\0${ADOPTED}`) },
      handler(id) {
        if (!id.startsWith(`\0${ADOPTED}`)) return "export const __vitePreload = (load) => load();";
        // A module of its own: the text stands in one place, however many parts ask for it.
        return `import { adopt } from "/src/theme/adopt.ts";import css from "${id.slice(ADOPTED.length + 1)}.css?inline";adopt(css);`;
      },
    },
    renderChunk: (code) => code.replace(/__vitePreload\(\(\) => (import\(.*?), __VITE_PRELOAD__\)/g, "$1"),
    transform(code, id) {
      const place = placeOf(id);
      // The first document carries the style of what it runs.
      if (!place || !/\.tsx?$/.test(place) || initial.has(place)) return null;
      const out = code.replace(
        /\bimport "(\.[^"]+)\.css";/g,
        (_, file: string) => `import "${ADOPTED}${join(dirname(id), file)}";`,
      );
      return out === code ? null : { code: out, map: null };
    },
    resolveId: {
      filter: { id: new RegExp(`^${ADOPTED}`) },
      handler: (id) => `\0${id}`,
    },
  };
}
