import "../kit/admin.css";
import { SaveSurveyPeriodDocument, SurveyPeriodsDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { localDate } from "../../../i18n/format";
import { DateField, TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { serverNow } from "../../../session/session";
import { go } from "../../../device/location";
import { fieldsOf, labeller } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { useUnits } from "../kit/useUnits";
import { nextPeriod, peopleOf, type Period, periodForm, type PeriodForm, periodInput } from "./period";

const labels = {
  label: "adminPeriod.label",
  startsOn: "adminPeriod.startsOn",
  endsOn: "adminPeriod.endsOn",
  usersInPeriod: "adminPeriod.usersInPeriod",
} as const;
const labelOf = labeller(labels);

/** One survey period of a unit: its name, its days, how many people used the services in it. "baru" makes one. */
export default function PeriodEditor({ params, query }: ScreenProps) {
  const { reach } = useUnits(["ADMIN", "UNIT_HEAD"]);
  const unit = query.unit ?? "";
  const answer = useAnswer(SurveyPeriodsDocument, { unit }, { wait: !unit });
  const isNew = params.periode === "baru";
  const periods = answer.data?.surveyPeriods;
  const period = periods?.find(({ id }) => id === params.periode);
  if (periods && (isNew || period)) {
    const start = period ? periodForm(period) : nextPeriod(periods, localDate(new Date(serverNow())));
    const name = reach.find((one) => one.unit.id === unit)?.unit.name;
    return (
      <Editor
        key={period?.id}
        unit={unit}
        unitName={name}
        period={period}
        start={start}
        onReload={answer.reload}
      />
    );
  }
  return (
    <Page title={t("adminPeriod.one")} heading="bar" layout="wide" back="/admin/periode">
      {unit ? <Loaded answer={answer}>{() => <Absent />}</Loaded> : <Absent />}
    </Page>
  );
}

interface EditorProps {
  unit: string;
  unitName?: string;
  period?: Period;
  start: PeriodForm;
  onReload: () => void;
}

function Editor({ unit, unitName, period, start, onReload }: EditorProps) {
  const back = `/admin/periode?unit=${unit}`;
  const edit = useEdit(start, period?.version);
  const sending = useSending();
  const { form } = edit;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = missing(form, ["label", "startsOn", "endsOn"]);
    if (form.startsOn && form.endsOn && form.endsOn < form.startsOn)
      wrong.push({ field: "endsOn", message: t("adminPeriod.order") });
    if (peopleOf(form.usersInPeriod) === undefined)
      wrong.push({ field: "usersInPeriod", message: t("adminPeriod.usersWrong") });
    if (sending.stop(wrong)) return;
    const saved = await sending.send(SaveSurveyPeriodDocument, {
      id: period?.id,
      seen: edit.seen,
      input: periodInput(form, unit),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("admin.saved", { name: saved.label }));
    go(back);
  };
  const field = fieldsOf(labels, edit, sending);
  return (
    <Page
      title={period?.label ?? t("adminPeriod.add")}
      heading="bar"
      layout="wide"
      back={back}
      failed={sending.errors.length > 0}
    >
      <div class="staff admin narrow">
        <Unsaved dirty={edit.dirty} />
        <div>
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={unitName ?? t("adminPeriod.one")}>
            <form noValidate onSubmit={(event) => void submit(event)}>
              <TextField {...field("label")} hint={t("adminPeriod.labelHint")} maxLength={80} />
              <div class="pair">
                <DateField {...field("startsOn")} />
                <DateField {...field("endsOn")} min={form.startsOn} />
              </div>
              <TextField
                {...field("usersInPeriod")}
                hint={t("adminPeriod.usersHint")}
                optional={t("form.optional")}
                inputMode="numeric"
              />
              <p class="small muted">{t("adminPeriod.rules")}</p>
              <FormActs busy={sending.busy} back={back} />
            </form>
          </Panel>
        </div>
      </div>
    </Page>
  );
}
