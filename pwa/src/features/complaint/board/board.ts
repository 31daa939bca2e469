import type { BoardQuery, LastingFragment } from "../../../graphql/generated/graphql";
import type { Cell } from "../../../parts/csv";
import type { PlainKey } from "../../../i18n";
import { icon, type IconSource } from "../../../parts/Icon";

export type BoardFigures = NonNullable<BoardQuery["complaintBoard"]>;

export const PERIODS = [30, 90, 365] as const;

/** Five days make the 37.5 hours of a week of office. */
const HOURS_A_DAY = 7.5;
export const workingDays = (hours: number): number => hours / HOURS_A_DAY;

export const INDICATIVE_UNDER = 30;

export interface Stage {
  label: "board.stageFirst" | "board.stageResolution";
  n: number;
  median: number;
  p90: number;
  target: number;
}

/** The stages that have figures, in working days. */
export function stagesOf({
  firstResponse,
  resolution,
}: Pick<BoardFigures, "firstResponse" | "resolution">): Stage[] {
  const stage = (
    label: Stage["label"],
    { n, medianHours, p90Hours, targetWorkingDays }: LastingFragment,
  ): Stage[] =>
    medianHours == null || p90Hours == null
      ? []
      : [
          {
            label,
            n,
            median: workingDays(medianHours),
            p90: workingDays(p90Hours),
            target: targetWorkingDays,
          },
        ];
  return [...stage("board.stageFirst", firstResponse), ...stage("board.stageResolution", resolution)];
}

/** The stage furthest beyond its target, if any. */
export function slowest(stages: readonly Stage[]): Stage | undefined {
  return stages
    .filter(({ p90, target }) => p90 > target)
    .toSorted((one, other) => other.p90 / other.target - one.p90 / one.target)[0];
}

/** The unit's own row first, those below it by name. */
export function rowsOf({ unit, rows }: Pick<BoardFigures, "unit" | "rows">): BoardFigures["rows"] {
  return rows.toSorted(
    (one, other) =>
      Number(other.unit.id === unit.id) - Number(one.unit.id === unit.id) ||
      one.unit.shortName.localeCompare(other.unit.shortName),
  );
}

interface Happened {
  words: PlainKey;
  icon: IconSource;
}

const HAPPENED: Record<string, Happened> = {
  "complaint.filed": { words: "happened.filed", icon: icon("cloud-upload") },
  "complaint.verified": { words: "happened.verified", icon: icon("clipboard-check") },
  "complaint.assigned": { words: "happened.assigned", icon: icon("forward") },
  "complaint.returned": { words: "happened.returned", icon: icon("undo-2") },
  "complaint.started": { words: "happened.started", icon: icon("wrench") },
  "complaint.responded": { words: "happened.responded", icon: icon("message-circle") },
  "complaint.noted": { words: "happened.noted", icon: icon("lock") },
  "complaint.archived": { words: "happened.archived", icon: icon("file-text") },
  "complaint.confirmed": { words: "happened.confirmed", icon: icon("circle-check") },
  "complaint.reopened": { words: "happened.reopened", icon: icon("rotate-ccw") },
  "complaint.details_added": { words: "happened.details", icon: icon("message-square-plus") },
  "complaint.withdrawn": { words: "happened.withdrawn", icon: icon("circle-x") },
  "complaint.auto_closed": { words: "happened.autoClosed", icon: icon("circle-check") },
  "complaint.overdue": { words: "happened.overdue", icon: icon("octagon-alert") },
};

export const happened = (kind: string): Happened =>
  HAPPENED[kind] ?? { words: "happened.other", icon: icon("activity") };

export const CSV_HEADS = [
  "csv.unit",
  "csv.open",
  "csv.overdue",
  "csv.firstN",
  "csv.firstMedian",
  "csv.firstP90",
  "csv.resolutionN",
  "csv.resolutionMedian",
  "csv.resolutionP90",
  "csv.inTime",
] as const satisfies readonly PlainKey[];

/** The figures of each unit as they came from the server. */
export function csvRows(rows: BoardFigures["rows"]): Cell[][] {
  return rows.map(({ unit, open, overdue, firstResponse, resolution, inTimeShare }) => [
    unit.shortName,
    open,
    overdue,
    firstResponse.n,
    firstResponse.medianHours ?? null,
    firstResponse.p90Hours ?? null,
    resolution.n,
    resolution.medianHours ?? null,
    resolution.p90Hours ?? null,
    inTimeShare ?? null,
  ]);
}

/** The list of complaints behind a number. */
export const listPath = (unit: string, shelf: string): string =>
  `/petugas?${new URLSearchParams({ rak: shelf, unit })}`;
