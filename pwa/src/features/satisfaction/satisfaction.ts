import type {
  Grade,
  SatisfactionOverviewQuery,
  SatisfactionPeriodsQuery,
  UnitSatisfactionQuery,
} from "../../graphql/generated/graphql";
import type { Cell } from "../../parts/csv";
import type { PlainKey } from "../../i18n";

export type Evaluation = UnitSatisfactionQuery["evaluations"]["nodes"][number];
export type Figures = NonNullable<Evaluation["figures"]>;
export type ElementFigure = Figures["elements"][number];
export type QuickFigures = NonNullable<Evaluation["quick"]>;
export type Element = SatisfactionPeriodsQuery["questionnaire"]["elements"][number];
export type OverviewRow = SatisfactionOverviewQuery["evaluations"]["nodes"][number];

/** With fewer answers nothing is shown. */
export const SHOWN_FROM = 5;
export const COST = "cost";
const LEAST = 25;
/** Lowest index of C, B and A. */
export const GRADE_LINES = [65, 76.61, 88.31] as const;
/** The scale of ranges: its upper half alone when nothing lies below. */
export const scaleOf = (lows: readonly (number | null | undefined)[]): { from: number; to: number } => ({
  from: lows.some((low) => low != null && low < 50) ? LEAST : 50,
  to: 100,
});

export const GRADE_WORDS: Record<Grade, PlainKey> = {
  A: "ikm.gradeA",
  B: "ikm.gradeB",
  C: "ikm.gradeC",
  D: "ikm.gradeD",
};

const Z_95 = 1.959964;

/** The 95 % range of one element on 25 to 100, from how many gave each score; null for fewer than two answers. */
export function rangeOf(counts: readonly number[]): { low: number; high: number } | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 2) return null;
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  const spread = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  const half = Z_95 * Math.sqrt(spread / (n - 1) / n) * 25;
  return { low: Math.max(LEAST, mean * 25 - half), high: Math.min(100, mean * 25 + half) };
}

/** How many in 100 chose one of the two lowest answers. */
export function lowShare(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n ? Math.round((((counts[0] ?? 0) + (counts[1] ?? 0)) / n) * 100) : 0;
}

/** The unit's own answers, those of its services, and the quick ratings of the unit. */
export function split(evaluations: readonly Evaluation[]): {
  own?: Evaluation;
  services: Evaluation[];
  quick?: Evaluation;
} {
  const skm = evaluations.filter(({ instrument }) => instrument === "SKM");
  return {
    own: skm.find(({ service }) => !service),
    services: skm.filter(({ service }) => service),
    quick: evaluations.find(({ instrument, service }) => instrument === "QUICK" && !service),
  };
}

/** Periods by label, the newest first; a label whose units are not all loaded is left out. */
export function labelsOf(rows: readonly OverviewRow[], more: boolean): string[] {
  const labels = [...new Set(rows.map(({ period }) => period.label))];
  return more && labels.length > 1 ? labels.slice(0, -1) : labels;
}

/** One row for each unit in one period, by name. */
export function unitsIn(rows: readonly OverviewRow[], label: string): OverviewRow[] {
  return rows
    .filter(({ service, period }) => !service && period.label === label)
    .toSorted((one, other) => one.unit.shortName.localeCompare(other.unit.shortName));
}

/** Figures by element as a table: code, name, answers, sum, mean, value, grade and the four counts. */
export function csvRows(
  elements: readonly ElementFigure[],
  numbers: ReadonlyMap<string, number>,
  name: (element: ElementFigure) => string,
): Cell[][] {
  return elements.map((element) => [
    `U${numbers.get(element.element) ?? ""}`,
    name(element),
    element.answers,
    element.sum,
    element.mean,
    element.index100,
    element.grade,
    ...element.counts,
  ]);
}
