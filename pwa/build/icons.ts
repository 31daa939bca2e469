import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { placeOf } from "./layout.ts";

const folder = fileURLToPath(new URL("../node_modules/lucide-static/icons/", import.meta.url));
const prefix = "virtual:icon/";

// The three ways to name an icon in source: <Icon name="x">, any icon="x" attribute, and icon("x") in tables.
const uses = /(<Icon\b[^>]*?\bname=|\bicon=)"([a-z0-9-]+)"|\bicon\("([a-z0-9-]+)"\)/g;

/** Replace icon names in TSX by imports of their drawing, so that a chunk carries only the icons it shows. */
export function icons(): Plugin {
  return {
    name: "rangkui:icons",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      const file = `${folder}${name}.svg`;
      if (!existsSync(file)) this.error(`There is no lucide icon named "${name}".`);
      return `export default ${JSON.stringify(drawing(readFileSync(file, "utf8")))}`;
    },
    transform(code, id) {
      const place = placeOf(id);
      if (!place || !/\.tsx?$/.test(place) || place === "parts/Icon.tsx") return null;
      const used = new Set<string>();
      const out = code.replace(uses, (_, attribute: string | undefined, named: string, called: string) => {
        const name = named ?? called;
        used.add(name);
        return attribute ? `${attribute}{${variable(name)}}` : variable(name);
      });
      if (!used.size) return null;
      const imports = [...used].map((name) => `import ${variable(name)} from "${prefix}${name}";`).join("");
      return { code: imports + out, map: null };
    },
  };
}

function variable(name: string): string {
  return `icon_${name.replaceAll("-", "_")}`;
}

/** The shapes inside <svg> as pairs of tag and attributes: rendered as elements, never as markup. */
function drawing(svg: string): [tag: string, attributes: Record<string, string>][] {
  const inside = svg.replace(/<!--.*?-->/gs, "").replace(/^\s*<svg[^>]*>/s, "");
  return [...inside.matchAll(/<(\w+)([^>]*)\/>/g)].map(([, tag = "", attributes = ""]) => [
    tag,
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
    ),
  ]);
}
