import "./Charts.css";

interface PercentileStripProps {
  median: number;
  p90: number;
  target: number;
  sentence: string;
}

/** Median, p90 and target of one stage; the target stands at the same place for every stage. */
export function PercentileStrip({ median, p90, target, sentence }: PercentileStripProps) {
  const x = (value: number): number => Math.min(value / target, 1.5) * 200;
  const beyond = p90 > target;
  return (
    <svg class={`strip${beyond ? " beyond" : ""}`} viewBox="-2 0 304 22" role="img" aria-label={sentence}>
      <rect class="track" x="0" y="6" width="200" height="10" rx="3" />
      <rect class="late" x="200" y="6" width="100" height="10" rx="3" />
      <rect class="range" x="0" y="6" width={Math.max(2, x(p90))} height="10" rx="5" />
      <path class="target" d="M200 0v22" />
      <circle class="dot" cx={x(median)} cy="11" r="5" />
      <path class="tick" d={`M${x(p90)} 5v12`} />
    </svg>
  );
}
