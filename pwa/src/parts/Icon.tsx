import { h } from "preact";
import type nodes from "lucide-static/icon-nodes.json";

export type IconName = keyof typeof nodes;
export type Drawing = readonly (readonly [tag: string, attributes: Record<string, string>])[];

/** A lucide name where it is written out; the build puts the drawing in its place. */
export type IconSource = IconName | Drawing;

/** The drawing of an icon, for tables. The build replaces the call by the drawing itself. */
export function icon(name: IconName): Drawing {
  throw new Error(`The icon "${name}" was not put in at build time.`);
}

/** A lucide drawing. A word always stands beside it, so it is hidden from readers. */
export function Icon({ name, class: extra }: { name: IconSource; class?: string }) {
  return (
    <svg class={extra ? `icon ${extra}` : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      {(name as Drawing).map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
