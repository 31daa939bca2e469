import "./people.css";
import { t } from "../../../i18n";
import { DataTable } from "../../../parts/DataTable";
import { EmptyState } from "../../../parts/EmptyState";
import { icon } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";
import { isLastSaved } from "../kit/Saved";
import { canBeInvited, fullName, type Person, STATE_WORDS } from "./person";

const LOOKS = {
  NONE: ["plain", icon("circle-dashed")],
  INVITED: ["warn", icon("hourglass")],
  ACTIVE: ["ok", icon("circle-check")],
  DISABLED: ["plain", icon("circle-pause")],
} as const;

function Account({ person }: { person: Person }) {
  const [tone, drawing] = LOOKS[person.accountState];
  return (
    <span class="nw">
      <StateLabel tone={tone} icon={drawing} bare>
        {t(STATE_WORDS[person.accountState])}
      </StateLabel>
    </span>
  );
}

function Roles({ person }: { person: Person }) {
  const given = person.roles.filter(({ role }) => role !== "OFFICER");
  const waiting = person.requestedRoles;
  if (!given.length && !waiting.length) return <span class="muted">{t("adminRole.OFFICER")}</span>;
  return (
    <ul class="role-list">
      {given.map(({ role, unit }) => (
        <li key={`${role}${unit.id}`}>
          {unit.id === person.unit.id
            ? t(`adminRole.${role}`)
            : t("adminRole.at", { role: t(`adminRole.${role}`), unit: unit.shortName })}
        </li>
      ))}
      {waiting.map(({ role, unit }) => (
        <li key={`waiting ${role}${unit.id}`} class="muted">
          {t("adminRole.asked", { role: t(`adminRole.${role}`) })}
        </li>
      ))}
    </ul>
  );
}

interface PeopleTableProps {
  people: readonly Person[];
  hasMore: boolean;
  isFiltered: boolean;
  marked: ReadonlyMap<string, Person>;
  onMark: (people: readonly Person[], on: boolean) => void;
}

/** People by name, each with a box to mark it. */
export function PeopleTable({ people, hasMore, isFiltered, marked, onMark }: PeopleTableProps) {
  if (!people.length) {
    return isFiltered ? (
      <EmptyState icon="search-x" why={t("adminPeople.notFound")} next={t("adminPeople.notFoundNext")} />
    ) : (
      <EmptyState icon="users" why={t("adminPeople.none")} next={t("adminPeople.noneNext")} />
    );
  }
  const open = people.filter(canBeInvited);
  const all = open.length > 0 && open.every(({ id }) => marked.has(id));
  return (
    <Panel
      title={
        hasMore
          ? t("adminPeople.countMore", { n: people.length })
          : t("adminPeople.count", { n: people.length })
      }
      beside={
        open.length > 0 && (
          <label class="people-tick small">
            <input type="checkbox" checked={all} onChange={() => onMark(open, !all)} />{" "}
            {t("adminPeople.markAll")}
          </label>
        )
      }
    >
      <DataTable
        caption={t("adminPeople.title")}
        captionHidden
        rows={people}
        rowKey={({ id }) => id}
        hot={({ id }) => isLastSaved(id) || marked.has(id)}
        columns={[
          {
            key: "name",
            head: t("adminPeople.name"),
            cell: (one) => (
              <span class="row">
                <label class="people-tick">
                  <input
                    type="checkbox"
                    disabled={!canBeInvited(one)}
                    checked={marked.has(one.id)}
                    onChange={(event) => onMark([one], event.currentTarget.checked)}
                  />
                  <span class="vh">{t("adminPeople.mark", { name: one.name })}</span>
                </label>
                <a href={`/admin/pegawai/${one.id}?unit=${one.unit.id}`}>{fullName(one)}</a>
              </span>
            ),
          },
          {
            key: "number",
            head: t("adminPeople.number"),
            cell: (one) =>
              one.maskedNumber ? (
                <span class="num nw">{one.maskedNumber}</span>
              ) : (
                <span class="muted">{t("adminPeople.noNumber")}</span>
              ),
          },
          { key: "position", head: t("adminPeople.position"), cell: (one) => one.position },
          { key: "unit", head: t("admin.unit"), cell: (one) => one.unit.shortName },
          { key: "roles", head: t("adminPeople.roles"), cell: (one) => <Roles person={one} /> },
          { key: "account", head: t("adminPeople.account"), cell: (one) => <Account person={one} /> },
        ]}
      />
    </Panel>
  );
}
