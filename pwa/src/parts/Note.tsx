import "./Note.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

/** What the person should know before deciding. */
export function Note({
  icon,
  tone = "laut",
  children,
}: {
  icon: IconSource;
  tone?: "laut" | "warn" | "bad" | "ok";
  children: ComponentChildren;
}) {
  return (
    <div class={`note ${tone}`}>
      <Icon name={icon} />
      <div class="grow">{children}</div>
    </div>
  );
}
