import { t } from "../../../i18n";
import { number, percent } from "../../../i18n/format";
import { type Column, DataTable } from "../../../parts/DataTable";
import { Icon } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { type BoardFigures, INDICATIVE_UNDER, listPath, rowsOf, workingDays } from "./board";

type Row = BoardFigures["rows"][number];

/** Each unit below, by name; its row opens its own board. */
export function Units({ board, days }: { board: BoardFigures; days: number }) {
  const rows = rowsOf(board);
  const own = board.unit.id;
  const time = (hours: number | null | undefined, target: number) =>
    hours == null ? (
      <span class="faint">–</span>
    ) : (
      <span class={workingDays(hours) > target ? "beyond" : ""}>{number(workingDays(hours), 1)}</span>
    );
  const columns: Column<Row>[] = [
    {
      key: "unit",
      head: t("csv.unit"),
      cell: ({ unit }) =>
        unit.id === own ? (
          <span>{rows.length > 1 ? t("board.own", { unit: unit.shortName }) : unit.shortName}</span>
        ) : (
          <a href={`/papan?${new URLSearchParams({ unit: unit.id, hari: String(days) })}`}>
            {unit.shortName}
          </a>
        ),
    },
    {
      key: "open",
      head: t("board.colOpen"),
      figure: true,
      cell: ({ unit, open }) => (
        <a class="plain" href={listPath(unit.id, "semua")}>
          {number(open)}
        </a>
      ),
    },
    {
      key: "overdue",
      head: t("board.colOverdue"),
      figure: true,
      cell: ({ unit, overdue }) =>
        overdue ? (
          <a class="plain beyond" href={listPath(unit.id, "lewat")}>
            <Icon name="triangle-alert" /> {number(overdue)}
          </a>
        ) : (
          <span class="faint">0</span>
        ),
    },
    {
      key: "median",
      head: t("board.colMedian"),
      figure: true,
      cell: ({ firstResponse: { medianHours, targetWorkingDays } }) => time(medianHours, targetWorkingDays),
    },
    {
      key: "p90",
      head: t("board.colP90"),
      figure: true,
      cell: ({ firstResponse: { p90Hours, targetWorkingDays } }) => time(p90Hours, targetWorkingDays),
    },
    {
      key: "resolution",
      head: t("board.colResolution"),
      figure: true,
      cell: ({ resolution: { medianHours, targetWorkingDays } }) => time(medianHours, targetWorkingDays),
    },
    {
      key: "inTime",
      head: t("board.colInTime"),
      figure: true,
      cell: ({ inTimeShare, resolution: { n } }) =>
        inTimeShare == null || !n ? <span class="faint">–</span> : percent(inTimeShare, 0),
    },
    { key: "n", head: t("board.colN"), figure: true, cell: ({ firstResponse: { n } }) => <Count n={n} /> },
  ];
  return (
    <Panel
      class="units"
      title={t("board.units")}
      beside={
        <span class="tiny muted row">
          {t("board.unitsAbout")} <Icon name="circle-dashed" /> {t("board.indicative")}
        </span>
      }
    >
      <DataTable
        caption={t("board.units")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ unit }) => unit.id}
        hot={({ overdue, unit }) => overdue > 0 && unit.id !== own}
      />
    </Panel>
  );
}

function Count({ n }: { n: number }) {
  return (
    <span class="muted nw">
      {n < INDICATIVE_UNDER && (
        <>
          <Icon name="circle-dashed" />
          <span class="vh">{t("board.indicative")}</span>{" "}
        </>
      )}
      {number(n)}
    </span>
  );
}
