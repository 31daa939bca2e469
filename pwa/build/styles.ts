import type { Plugin } from "vite";

// The first document carries these as <style>.
const first = /\/src\/(main|parts\/(Page|Button|Skeleton)|screens\/home\/Home)\.tsx$/;

/** Let the CSS of lazily loaded parts travel inside their code, and dynamic imports be nothing but imports. */
export function styles(): Plugin {
  return {
    name: "rangkui:styles",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
    renderChunk: (code) => code.replace(/__vitePreload\(\(\) => (import\([^)]*\)),[^)]*\)/g, "$1"),
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || first.test(id)) return null;
      let count = 0;
      const out = code.replace(/\bimport "(\.[^"]+\.css)";/g, (_, file: string) => {
        count += 1;
        return `import css${count} from "${file}?inline";adopt(css${count});`;
      });
      return count ? { code: `import { adopt } from "/src/theme/adopt.ts";${out}`, map: null } : null;
    },
  };
}
