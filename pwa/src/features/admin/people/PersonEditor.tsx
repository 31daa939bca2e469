import "../kit/admin.css";
import { SavePersonDocument } from "../../../graphql/generated/graphql";
import { t } from "../../../i18n";
import { SelectField, TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { Activity } from "../kit/Activity";
import { fieldsOf } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { unitOptions } from "../kit/UnitPicker";
import type { Branch } from "../kit/unitTree";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { useUnits } from "../kit/useUnits";
import { Invite } from "./Invite";
import { LostKeys } from "./LostKeys";
import {
  canBeInvited,
  doubled,
  fullName,
  isNumberOrEmpty,
  type Person,
  personForm,
  personInput,
} from "./person";
import { RolesField } from "./RolesField";
import { usePerson } from "./usePerson";

const BACK = "/admin/pegawai";
const labels = {
  name: "adminPeople.name",
  titleBefore: "adminPeople.titleBefore",
  titleAfter: "adminPeople.titleAfter",
  employeeNumber: "adminPeople.number",
  position: "adminPeople.position",
  unit: "admin.unit",
} as const;

function labelOf(field: string): string | undefined {
  const role = /^roles\.(\d+)/.exec(field)?.[1];
  if (role !== undefined) return t("adminRole.nth", { n: Number(role) + 1 });
  return field in labels
    ? t(labels[field as keyof typeof labels])
    : field === "roles"
      ? t("adminPeople.roles")
      : undefined;
}

/** One person: name, number, position, unit and roles. "baru" enters one. */
export default function PersonEditor({ params, query }: ScreenProps) {
  const isNew = params.pegawai === "baru";
  const { answer: units, reach, choose } = useUnits();
  const answer = usePerson(isNew ? undefined : params.pegawai, query.unit);
  const person = answer.data?.person;
  if (units.data && (isNew || person))
    return (
      <Editor
        key={person?.id}
        person={person}
        reach={reach}
        unit={choose(query.unit)?.id ?? ""}
        onReload={answer.reload}
      />
    );
  return (
    <Page title={t("adminPeople.one")} heading="bar" layout="wide" back={BACK}>
      <Loaded answer={units}>{() => <Loaded answer={answer}>{() => <Absent />}</Loaded>}</Loaded>
    </Page>
  );
}

function Editor({
  person,
  reach,
  unit,
  onReload,
}: {
  person?: Person;
  reach: readonly Branch[];
  unit: string;
  onReload: () => void;
}) {
  const edit = useEdit(personForm(person, unit), person?.version);
  const sending = useSending();
  const { form, set } = edit;
  const optional = t("form.optional");

  const save = async (isActive: boolean): Promise<void> => {
    const wrong = missing(form, ["name", "position", "unit"]);
    if (!isNumberOrEmpty(form.employeeNumber))
      wrong.push({ field: "employeeNumber", message: t("adminPeople.numberWrong") });
    wrong.push(
      ...doubled(form.roles).map((place) => ({ field: `roles.${place}`, message: t("adminRole.twice") })),
    );
    if (sending.stop(wrong)) return;
    const saved = await sending.send(SavePersonDocument, {
      id: person?.id,
      seen: edit.seen,
      input: personInput(form, isActive),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("admin.saved", { name: saved.name }));
    go(`${BACK}?unit=${form.unit}`);
  };
  const field = fieldsOf(labels, edit, sending);

  return (
    <Page
      title={person ? fullName(person) : t("adminPeople.add")}
      heading="bar"
      layout="wide"
      back={BACK}
      failed={sending.errors.length > 0}
    >
      <div class={`staff admin ${person ? "two" : "narrow"}`}>
        <Unsaved dirty={edit.dirty} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save(person?.isActive ?? true);
          }}
        >
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={t("adminPeople.who")}>
            <div class="stack">
              <TextField
                {...field("name")}
                hint={t("adminPeople.nameHint")}
                maxLength={120}
                autocomplete="off"
              />
              <div class="pair">
                <TextField {...field("titleBefore")} optional={optional} maxLength={40} />
                <TextField {...field("titleAfter")} optional={optional} maxLength={60} />
              </div>
              <TextField
                {...field("employeeNumber")}
                inputMode="numeric"
                autocomplete="off"
                spellcheck={false}
                hint={
                  person?.maskedNumber
                    ? t("adminPeople.numberKept", { number: person.maskedNumber })
                    : t("adminPeople.numberHint")
                }
              />
              <div class="pair">
                <TextField {...field("position")} maxLength={120} />
                <SelectField
                  id="unit"
                  label={t("admin.unit")}
                  error={sending.errorOf("unit")}
                  options={unitOptions(reach)}
                  value={form.unit}
                  onInput={(value) => set({ unit: value })}
                />
              </div>
            </div>
          </Panel>
          <RolesField
            roles={form.roles}
            reach={reach}
            known={person?.roles ?? []}
            waiting={person?.requestedRoles ?? []}
            unit={form.unit}
            errorOf={sending.errorOf}
            onChange={(roles) => set({ roles })}
          />
          <FormActs busy={sending.busy} back={BACK} />
        </form>
        {person && (
          <div class="stack">
            {canBeInvited(person) && <Invite people={[person]} />}
            {person.accountState === "ACTIVE" && <LostKeys person={person} />}
            <Activity
              active={person.isActive}
              busy={sending.busy}
              ask={t("adminPeople.ask", { name: person.name })}
              why={t(person.isActive ? "adminPeople.askWhy" : "adminPeople.offWhy")}
              onChange={(isActive) => void save(isActive)}
            />
          </div>
        )}
      </div>
    </Page>
  );
}
