import "./StateLabel.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

export type Tone = "plain" | "ok" | "warn" | "bad" | "info" | "hold";

/** A state: icon and word first, colour third. */
export function StateLabel({
  tone,
  icon,
  children,
  bare,
}: {
  tone: Tone;
  icon: IconSource;
  children: ComponentChildren;
  bare?: boolean;
}) {
  return (
    <span class={`state ${tone}${bare ? " bare" : ""}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
