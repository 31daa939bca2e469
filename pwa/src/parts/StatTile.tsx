import "./StatTile.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

interface StatTileProps {
  label: string;
  /** The figure as it is to be read, or null when it is withheld: then `note` says why. */
  figure: string | null;
  unit?: string;
  /** One line: trend in words, n, range. */
  note?: ComponentChildren;
  /** bad: needs attention; known: last known, not current. */
  state?: "normal" | "bad" | "known";
  icon?: IconSource;
  /** The list behind the number. */
  href?: string;
}

/** One figure with what it means; the whole tile leads to its list. */
export function StatTile({ label, figure, unit, note, state = "normal", icon, href }: StatTileProps) {
  const inside = (
    <>
      <span class="key">
        {icon && <Icon name={icon} />}
        {label}
      </span>
      {figure !== null && (
        <span class="figure">
          {figure}
          {unit && <small> {unit}</small>}
        </span>
      )}
      {note && <span class="about">{note}</span>}
    </>
  );
  const name = `stat ${state}`;
  return href ? (
    <a class={name} href={href}>
      {inside}
    </a>
  ) : (
    <div class={name}>{inside}</div>
  );
}
