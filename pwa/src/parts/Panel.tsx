import "./Panel.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A titled part of a staff screen. */
export function Panel({
  title,
  beside,
  children,
  class: extra,
}: {
  title: string;
  beside?: ComponentChildren;
  children: ComponentChildren;
  class?: string;
}) {
  const id = useId();
  return (
    <section class={`panel ${extra ?? ""}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {beside}
      </header>
      <div class="inside">{children}</div>
    </section>
  );
}
