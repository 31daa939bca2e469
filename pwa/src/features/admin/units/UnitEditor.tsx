import "../kit/admin.css";
import { AdminUnitDocument, SaveUnitDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { Consent } from "../../../parts/Choice";
import { AreaField, SelectField, TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import { Rows } from "../../../parts/Rows";
import { icon } from "../../../parts/Icon";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { Activity } from "../kit/Activity";
import { labeller } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { unitOptions } from "../kit/UnitPicker";
import { isBelow } from "../kit/unitTree";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { type Units, useUnits } from "../kit/useUnits";
import { HoursPanel } from "./HoursPanel";
import { codeOf, KINDS, type Unit, unitForm, unitInput } from "./unit";

const BACK = "/admin/unit";
const labels = {
  name: "adminUnit.name",
  shortName: "adminUnit.shortName",
  code: "adminUnit.code",
  kind: "adminUnit.kind",
  parent: "adminUnit.parent",
  address: "adminUnit.address",
  phone: "adminUnit.phone",
  postcode: "adminUnit.postcode",
  regionCode: "adminUnit.regionCode",
  publishesStaff: "adminUnit.publishesStaff",
} as const;
const labelOf = labeller(labels);

/** One unit: what it is called, where it is, and what hangs on it. "baru" makes one. */
export default function UnitEditor({ params, query }: ScreenProps) {
  const isNew = params.unit === "baru";
  const units = useUnits();
  const unit = useAnswer(AdminUnitDocument, { id: params.unit! }, { wait: isNew });
  if (isNew)
    return <Loaded answer={units.answer}>{() => <Editor units={units} parent={query.induk} />}</Loaded>;
  const known = unit.data?.unit;
  if (known && units.answer.data)
    return <Editor key={known.id} unit={known} units={units} onReload={unit.reload} />;
  return (
    <Page title={t("adminUnit.one")} heading="bar" layout="wide" back={BACK}>
      <Loaded answer={unit}>
        {({ unit: found }) => (found ? <Loaded answer={units.answer}>{() => null}</Loaded> : <Absent />)}
      </Loaded>
    </Page>
  );
}

function Editor({
  unit,
  units,
  parent,
  onReload,
}: {
  unit?: Unit;
  units: Units;
  parent?: string;
  onReload?: () => void;
}) {
  const { reach } = units;
  const edit = useEdit(unitForm(unit, parent ?? reach[0]?.unit.id ?? ""), unit?.version);
  const sending = useSending();
  const { form, set } = edit;
  const title = unit?.name ?? t("adminUnit.add");
  const all = units.answer.data?.units.nodes ?? [];
  const parents = reach.filter(
    ({ unit: one }) => !unit || (one.id !== unit.id && !isBelow(all, one.id, [unit.id])),
  );
  const outside =
    unit?.parent && !parents.some(({ unit: one }) => one.id === unit.parent!.id)
      ? [{ value: unit.parent.id, label: unit.parent.name }]
      : [];

  const save = async (isActive: boolean): Promise<void> => {
    if (sending.stop(missing(form, ["name", "shortName", "code"]))) return;
    const saved = await sending.send(SaveUnitDocument, {
      id: unit?.id,
      seen: edit.seen,
      input: unitInput(form, isActive),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("admin.saved", { name: saved.name }));
    go(BACK);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void save(unit?.isActive ?? true);
  };
  const field = (name: keyof typeof labels) => ({
    id: name,
    label: t(labels[name]),
    error: sending.errorOf(name),
  });

  return (
    <Page title={title} heading="bar" layout="wide" back={BACK} failed={sending.errors.length > 0}>
      <div class={`staff admin ${unit ? "two" : "narrow"}`}>
        <Unsaved dirty={edit.dirty} />
        <div>
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={t("adminUnit.about")}>
            <form noValidate onSubmit={submit}>
              <TextField
                {...field("name")}
                value={form.name}
                maxLength={120}
                onInput={(name) =>
                  set({ name, ...(!unit && form.code === codeOf(form.name) ? { code: codeOf(name) } : {}) })
                }
              />
              <div class="pair">
                <TextField
                  {...field("shortName")}
                  hint={t("adminUnit.shortNameHint")}
                  value={form.shortName}
                  maxLength={60}
                  onInput={(shortName) => set({ shortName })}
                />
                <TextField
                  {...field("code")}
                  hint={t("adminUnit.codeHint")}
                  value={form.code}
                  maxLength={40}
                  spellcheck={false}
                  onInput={(code) => set({ code })}
                />
              </div>
              <div class="pair">
                <SelectField
                  {...field("kind")}
                  value={form.kind}
                  options={KINDS.map((kind) => ({ value: kind, label: t(`adminUnit.${kind}`) }))}
                  onInput={(kind) => set({ kind: kind as typeof form.kind })}
                />
                <SelectField
                  {...field("parent")}
                  value={form.parent}
                  options={[...outside, ...unitOptions(parents)]}
                  empty={unit && !unit.parent ? t("adminUnit.top") : undefined}
                  onInput={(above) => set({ parent: above })}
                />
              </div>
              <AreaField
                {...field("address")}
                optional={t("form.optional")}
                rows={2}
                value={form.address}
                maxLength={300}
                onInput={(address) => set({ address })}
              />
              <div class="pair">
                <TextField
                  {...field("phone")}
                  optional={t("form.optional")}
                  type="tel"
                  inputMode="tel"
                  value={form.phone}
                  onInput={(phone) => set({ phone })}
                />
                <TextField
                  {...field("postcode")}
                  optional={t("form.optional")}
                  inputMode="numeric"
                  maxLength={5}
                  value={form.postcode}
                  onInput={(postcode) => set({ postcode })}
                />
                <TextField
                  {...field("regionCode")}
                  optional={t("form.optional")}
                  value={form.regionCode}
                  onInput={(regionCode) => set({ regionCode })}
                />
              </div>
              <Consent
                id="publishesStaff"
                checked={form.publishesStaff}
                onChange={(publishesStaff) => set({ publishesStaff })}
              >
                <span class="m">{t("adminUnit.publishesStaff")}</span>
                <span class="hint">{t("adminUnit.publishesStaffHint")}</span>
              </Consent>
              <FormActs busy={sending.busy} back={BACK} />
            </form>
          </Panel>
        </div>
        {unit && (
          <div class="stack">
            <HoursPanel unit={unit} />
            <Rows
              rows={[
                {
                  key: "offer",
                  href: `/admin/layanan?unit=${unit.id}`,
                  icon: icon("list-checks"),
                  title: t("adminOffer.title"),
                  detail: t("adminOffer.detail"),
                },
                {
                  key: "poster",
                  href: `/admin/poster?unit=${unit.id}`,
                  icon: icon("qr-code"),
                  title: t("adminPoster.title"),
                  detail: t("adminPoster.detail"),
                },
                {
                  key: "people",
                  href: `/admin/pegawai?unit=${unit.id}`,
                  icon: icon("users"),
                  title: t("adminPeople.title"),
                  detail: t("adminPeople.detail"),
                },
              ]}
            />
            <Activity
              active={unit.isActive}
              busy={sending.busy}
              ask={t("adminUnit.ask", { name: unit.shortName })}
              why={t(unit.isActive ? "adminUnit.askWhy" : "adminUnit.offWhy")}
              onChange={(isActive) => void save(isActive)}
            />
          </div>
        )}
      </div>
    </Page>
  );
}
