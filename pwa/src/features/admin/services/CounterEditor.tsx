import "../kit/admin.css";
import { SaveServicePointDocument, UnitOfferDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { both, t } from "../../../i18n";
import { SelectField, TextField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { Activity } from "../kit/Activity";
import { fieldsOf, labeller } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { type Counter, counterForm, counterInput, type Offer } from "./offer";

const labels = {
  name: "adminOffer.counterName",
  code: "adminOffer.code",
  service: "adminOffer.service",
  officer: "adminOffer.officer",
} as const;
const labelOf = labeller(labels);

/** One counter: its name on the sign, the service it gives, who serves there. "baru" makes one. */
export default function CounterEditor({ params, query }: ScreenProps) {
  const unit = query.unit ?? "";
  const answer = useAnswer(UnitOfferDocument, { unit }, { wait: !unit });
  const isNew = params.loket === "baru";
  const counter = answer.data?.unit?.servicePoints.find(({ id }) => id === params.loket);
  if (answer.data?.unit && (counter || isNew))
    return (
      <Editor
        key={counter?.id}
        offer={answer.data}
        unit={answer.data.unit}
        counter={counter}
        onReload={answer.reload}
      />
    );
  return (
    <Page title={t("adminOffer.counter")} heading="bar" layout="wide" back="/admin/layanan">
      {unit ? <Loaded answer={answer}>{() => <Absent />}</Loaded> : <Absent />}
    </Page>
  );
}

interface EditorProps {
  offer: Offer;
  unit: NonNullable<Offer["unit"]>;
  counter?: Counter;
  onReload: () => void;
}

function Editor({ offer, unit, counter, onReload }: EditorProps) {
  const back = `/admin/layanan?unit=${unit.id}`;
  const edit = useEdit(counterForm(counter), counter?.version);
  const sending = useSending();
  const { form } = edit;
  const services = offer.services.nodes.filter(({ id, isActive }) => isActive || id === form.service);
  const staff = offer.staff.nodes.map(({ id, name, position }) => ({
    value: id,
    label: `${name}, ${position}`,
  }));
  const elsewhere = counter?.officer && !staff.some(({ value }) => value === counter.officer!.id);

  const save = async (isActive: boolean): Promise<void> => {
    if (sending.stop(missing(form, ["name"]))) return;
    const saved = await sending.send(SaveServicePointDocument, {
      id: counter?.id,
      seen: edit.seen,
      input: counterInput(form, unit.id, isActive),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("admin.saved", { name: saved.name }));
    go(back);
  };
  const field = fieldsOf(labels, edit, sending);

  return (
    <Page
      title={counter?.name ?? t("adminOffer.addCounter")}
      heading="bar"
      layout="wide"
      back={back}
      failed={sending.errors.length > 0}
    >
      <div class={`staff admin ${counter ? "two" : "narrow"}`}>
        <Unsaved dirty={edit.dirty} />
        <div>
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={unit.name}>
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void save(counter?.isActive ?? true);
              }}
            >
              <TextField {...field("name")} hint={t("adminOffer.counterNameHint")} maxLength={80} />
              <SelectField
                {...field("service")}
                empty={t("adminOffer.allServices")}
                options={services.map((one) => ({ value: one.id, label: both(one.name, one.nameEn) }))}
              />
              <SelectField
                {...field("officer")}
                hint={t("adminOffer.officerHint")}
                empty={t("adminOffer.noOfficer")}
                options={
                  elsewhere
                    ? [
                        {
                          value: counter.officer!.id,
                          label: `${counter.officer!.name}, ${counter.officer!.position}`,
                        },
                        ...staff,
                      ]
                    : staff
                }
              />
              <TextField
                {...field("code")}
                hint={t(counter ? "adminOffer.codeChange" : "adminOffer.codeHint")}
                optional={counter ? undefined : t("form.optional")}
                spellcheck={false}
              />
              {counter && form.code.trim().toUpperCase() !== counter.code && (
                <Note icon="triangle-alert" tone="warn">
                  {t("adminOffer.codeMoves")}
                </Note>
              )}
              <FormActs busy={sending.busy} back={back} />
            </form>
          </Panel>
        </div>
        {counter && (
          <Activity
            active={counter.isActive}
            busy={sending.busy}
            ask={t("adminOffer.askCounter", { name: counter.name })}
            why={t(counter.isActive ? "adminOffer.askCounterWhy" : "adminOffer.offCounterWhy")}
            onChange={(isActive) => void save(isActive)}
          />
        )}
      </div>
    </Page>
  );
}
