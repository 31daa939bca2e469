import "./Charts.css";

export interface HistogramRow {
  label: string;
  count: number;
  /** "38 (29,0%)" */
  words: string;
  low?: boolean;
}

/** How answers are spread, as a list with bars: the table is the chart. */
export function Histogram({ caption, rows }: { caption: string; rows: readonly HistogramRow[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table class="histogram">
      <caption class="vh">{caption}</caption>
      <tbody>
        {rows.map(({ label, count, words, low }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td aria-hidden="true">
              <svg viewBox="0 0 100 14" preserveAspectRatio="none">
                <rect class={low ? "low" : "high"} width={(count / most) * 100} height="14" rx="1" />
              </svg>
            </td>
            <td class="r num">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
