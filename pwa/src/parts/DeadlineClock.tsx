import "./DeadlineClock.css";
import type { ComponentChildren } from "preact";

export interface CountedDay {
  on: string;
  /** "Jumat, 4 Desember 2026" */
  day: string;
  /** "hari ke-3", or why it does not count. */
  words: string;
  counts: boolean;
}

interface DeadlineClockProps {
  left: number;
  total: number;
  /** "hari kerja" */
  unit: string;
  state: "calm" | "last" | "overdue" | "paused";
  /** Who acts next and by when, in full: the truth; the ring is only a picture of it. */
  children: ComponentChildren;
  howLabel: string;
  days: readonly CountedDay[];
}

/** The ring of working days left, the sentence, and how the days were counted. */
export function DeadlineClock({ left, total, unit, state, children, howLabel, days }: DeadlineClockProps) {
  const share = total > 0 ? Math.min(Math.max(left / total, 0), 1) : 0;
  const round = 2 * Math.PI * 32;
  return (
    <div class={`deadline ${state}`}>
      <div class="ring" aria-hidden="true">
        <svg viewBox="0 0 72 72">
          <circle cx="36" cy="36" r="32" class="track" />
          <circle
            cx="36"
            cy="36"
            r="32"
            class="hand"
            stroke-dasharray={`${share * round} ${round}`}
            transform="rotate(-90 36 36)"
          />
        </svg>
        <span>
          <b>{Math.abs(left)}</b>
          <small>{unit}</small>
        </span>
      </div>
      <div>
        <p>{children}</p>
        {days.length > 0 && (
          <details>
            <summary>{howLabel}</summary>
            <ol>
              {days.map(({ on, day, words, counts }) => (
                <li key={on} class={counts ? "" : "muted"}>
                  <span>{day}</span>
                  <span>{words}</span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </div>
  );
}
