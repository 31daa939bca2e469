import "./Charts.css";

interface IntervalBarProps {
  value: number;
  low: number | null;
  high: number | null;
  /** The scale, such as 25 to 100. */
  from: number;
  to: number;
  /** Hairlines: the borders of the grades. */
  lines?: readonly number[];
  /** n under 30: hollow dot, dashed band. */
  indicative?: boolean;
  /** The whole in one sentence, for readers. */
  sentence: string;
}

/** A value with its 95 % range. The number itself stands beside it. */
export function IntervalBar({
  value,
  low,
  high,
  from,
  to,
  lines = [],
  indicative = false,
  sentence,
}: IntervalBarProps) {
  const x = (at: number): number => ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 200;
  return (
    <svg
      class={`interval${indicative ? " indicative" : ""}`}
      viewBox="-6 0 212 22"
      role="img"
      aria-label={sentence}
    >
      <rect class="track" x="0" y="8" width="200" height="6" rx="3" />
      {lines.map((line) => (
        <path key={line} class="hair" d={`M${x(line)} 3v16`} />
      ))}
      {low !== null && high !== null && (
        <rect class="range" x={x(low)} y="6" width={Math.max(2, x(high) - x(low))} height="10" rx="5" />
      )}
      <circle class="dot" cx={x(value)} cy="11" r="5" />
    </svg>
  );
}
