import "./Rows.css";
import { Icon, type IconSource } from "./Icon";

export interface RowLink {
  key: string;
  href: string;
  title: string;
  detail?: string;
  icon?: IconSource;
}

/** Ways on, one under the other; the whole row is the link. */
export function Rows({ rows }: { rows: readonly RowLink[] }) {
  return (
    <ul class="rows">
      {rows.map(({ key, href, title, detail, icon }) => (
        <li key={key}>
          <a href={href}>
            {icon && (
              <span class="avatar square">
                <Icon name={icon} />
              </span>
            )}
            <span class="grow">
              <span class="m">{title}</span>
              {detail && <span class="small muted detail">{detail}</span>}
            </span>
            <Icon name="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  );
}
