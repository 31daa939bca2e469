import "./Rows.css";
import { Icon } from "./Icon";

/** Which service a form is about, and the way to choose another. */
export function ServiceHead({
  name,
  place,
  change,
}: {
  name: string;
  place: string;
  change?: { href: string; words: string };
}) {
  return (
    <div class="service-head row">
      <span class="avatar square">
        <Icon name="building" />
      </span>
      <span class="grow">
        <span class="b">{name}</span>
        <br />
        <span class="small muted">{place}</span>
      </span>
      {change && (
        <a class="m" href={change.href}>
          {change.words}
        </a>
      )}
    </div>
  );
}
