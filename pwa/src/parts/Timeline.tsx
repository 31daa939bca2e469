import "./Timeline.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconSource } from "./Icon";

export interface TimelineStep {
  key: string;
  /** done: happened; now: where it stands; next: to come; paused: the clock stands still; reopened: goes round again. */
  state: "done" | "now" | "next" | "paused" | "reopened";
  icon?: IconSource;
  title: ComponentChildren;
  /** When, by which unit, how long it took. */
  detail?: ComponentChildren;
  children?: ComponentChildren;
}

/** What happened and what comes, on one line. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {steps.map(({ key, state, icon, title, detail, children }) => (
        <li key={key} class={state} aria-current={state === "now" || state === "paused" ? "step" : undefined}>
          <span class="knot">
            <Icon name={icon ?? "check"} />
          </span>
          <p class="title">{title}</p>
          {detail && <p class="detail">{detail}</p>}
          {children}
        </li>
      ))}
    </ol>
  );
}
