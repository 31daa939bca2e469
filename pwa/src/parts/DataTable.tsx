import "./DataTable.css";
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** Figures line up at the right. */
  figure?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marked at its left: the row that needs attention or is open. */
  hot?: (row: Row) => boolean;
}

/** A real table; its rows become cards under 600 px. The first column names the row. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  hot,
}: DataTableProps<Row>) {
  const [name, ...others] = columns;
  if (!name) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- by keyboard alone it is scrolled once it has focus
    <div class="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="data-table">
        <caption class={captionHidden ? "vh" : ""}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, figure }) => (
              <th key={key} scope="col" class={figure ? "r" : ""}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} class={hot?.(row) ? "hot" : ""}>
              <th scope="row">{name.cell(row)}</th>
              {others.map(({ key, head, cell, figure }) => (
                <td key={key} data-head={head} class={figure ? "r num" : ""}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
