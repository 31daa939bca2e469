import "./WhoSeesTable.css";
import { Icon, icon } from "./Icon";

export interface WhoSeesRow {
  who: string;
  /** For each column: is it seen, and in words how. */
  cells: readonly { seen: boolean; words: string }[];
}

/** Who sees what, before it is decided; it changes with the choice above it. */
export function WhoSeesTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly WhoSeesRow[];
}) {
  return (
    <table class="who-sees">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the corner of a table is no control */}
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ who, cells }) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            {cells.map(({ seen, words }, index) => (
              <td key={columns[index]} class={seen ? "" : "unseen"}>
                <Icon name={seen ? icon("eye") : icon("ban")} /> {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
