import "./EmptyState.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

/** Nothing here: why, and what to do next. */
export function EmptyState({
  icon,
  why,
  next,
  children,
}: {
  icon: IconSource;
  why: string;
  next: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty-state blossom">
      <Icon name={icon} />
      <p class="b">{why}</p>
      <p class="muted">{next}</p>
      {children}
    </div>
  );
}
