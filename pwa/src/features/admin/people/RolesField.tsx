import "./people.css";
import type { Role } from "../../../graphql/generated/graphql";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { SelectField } from "../../../parts/Field";
import { Panel } from "../../../parts/Panel";
import { unitOptions } from "../kit/UnitPicker";
import type { Branch } from "../kit/unitTree";
import { type Grant, ROLES } from "./person";

type Held = readonly { role: Role; unit: { id: string; shortName: string } }[];

interface RolesFieldProps {
  roles: readonly Grant[];
  /** The units roles can be given in. */
  reach: readonly Branch[];
  /** Roles the person has already, also in units outside the reach. */
  known: Held;
  /** Roles that wait for a second person. */
  waiting: Held;
  /** Where a new role is held first. */
  unit: string;
  errorOf: (field: string) => string | undefined;
  onChange: (roles: Grant[]) => void;
}

/** They take effect once a second person has agreed; the server says which, this only tells beforehand. */
const POWERFUL = new Set<Role>(["VERIFIER", "ADMIN"]);

/** The roles of a person, each held in one unit and the units below it. */
export function RolesField({ roles, reach, known, waiting, unit, errorOf, onChange }: RolesFieldProps) {
  const options = unitOptions(reach);
  const isOurs = (id: string): boolean => reach.some(({ unit: one }) => one.id === id);
  const change = (place: number, part: Partial<Grant>): void =>
    onChange(roles.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Panel
      title={t("adminPeople.roles")}
      beside={
        <Button dense icon="plus" onClick={() => onChange([...roles, { role: "HANDLER", unit }])}>
          {t("adminRole.add")}
        </Button>
      }
    >
      <div class="stack">
        <p class="muted">{t("adminRole.lead")}</p>
        {roles.map(({ role, unit: held }, place) => {
          const elsewhere =
            [...known, ...waiting].find(({ unit: one }) => one.id === held)?.unit.shortName ?? "";
          const waits = waiting.some((one) => one.role === role && one.unit.id === held);
          if (!isOurs(held))
            return (
              <p key={place}>
                {t("adminRole.at", { role: t(`adminRole.${role}`), unit: elsewhere })}{" "}
                <span class="muted">{t("adminRole.outside")}</span>
              </p>
            );
          return (
            <fieldset key={place} class="role-row">
              <legend class="vh">{t("adminRole.nth", { n: place + 1 })}</legend>
              <SelectField
                id={`roles.${place}`}
                label={t("adminRole.role")}
                error={errorOf(`roles.${place}`)}
                value={role}
                options={ROLES.map((one) => ({ value: one, label: t(`adminRole.${one}`) }))}
                onInput={(value) => change(place, { role: value as Role })}
              />
              <SelectField
                label={t("adminRole.in")}
                value={held}
                options={options}
                onInput={(value) => change(place, { unit: value })}
              />
              <Button
                kind="quiet"
                icon="trash"
                onClick={() => onChange(roles.filter((_, at) => at !== place))}
              >
                {t("adminRole.drop")}
              </Button>
              <p class="small muted">
                {waits && <b>{t("adminRole.waits")} </b>}
                {t(`adminRole.${role}.can`)}
                {!waits && POWERFUL.has(role) && ` ${t("adminRole.second")}`}
              </p>
            </fieldset>
          );
        })}
      </div>
    </Panel>
  );
}
