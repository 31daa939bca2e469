import "../kit/admin.css";
import "./hours.css";
import { AdminUnitDocument, SaveOfficeHoursDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { localDate, number } from "../../../i18n/format";
import { DateField, TextField } from "../../../parts/Field";
import { icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { serverNow } from "../../../session/session";
import { go } from "../../../device/location";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { type FormError, useSending } from "../kit/useSending";
import {
  type DayForm,
  FULL_WEEK,
  hoursForm,
  type HoursForm,
  hoursInput,
  isFull,
  netMinutes,
  RAMADAN_WEEK,
  setOn,
  weekHours,
  weekSets,
} from "./hours";
import { weekdayName } from "./HoursPanel";
import type { Unit } from "./unit";

const hours = (value: number): string =>
  number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 2) ? 1 : 2);

function sumWords(form: HoursForm): string {
  const words = form.validTo ? "adminHours.wrongRamadan" : "adminHours.wrong";
  return t(words, { sum: hours(weekHours(form.days)), full: hours(FULL_WEEK), ramadan: hours(RAMADAN_WEEK) });
}

/** The office hours of a unit from a day on; they must hold the legal week. */
export default function Hours({ params }: ScreenProps) {
  const answer = useAnswer(AdminUnitDocument, { id: params.unit! });
  const unit = answer.data?.unit;
  if (unit) return <Editor key={unit.id} unit={unit} />;
  return (
    <Page title={t("adminHours.title")} heading="bar" layout="wide" back="/admin/unit">
      <Loaded answer={answer}>{() => <Absent />}</Loaded>
    </Page>
  );
}

function Editor({ unit }: { unit: Unit }) {
  const back = `/admin/unit/${unit.id}`;
  const today = localDate(new Date(serverNow()));
  const holding =
    setOn(weekSets(unit.officeHours), today) ?? setOn(weekSets(unit.parent?.officeHours ?? []), today);
  const edit = useEdit(hoursForm(holding, today));
  const sending = useSending();
  const { form, set } = edit;
  const open = form.days.filter((day) => day.open);
  const setDay = (weekday: number, part: Partial<DayForm>): void =>
    set({ days: form.days.map((day) => (day.weekday === weekday ? { ...day, ...part } : day)) });
  const labelOf = (field: string): string | undefined => {
    const place = /^hours\.(\d)/.exec(field)?.[1];
    if (place !== undefined) return weekdayName(hoursInput(form.days)[Number(place)]?.weekday ?? 1);
    return field === "validFrom"
      ? t("adminHours.validFrom")
      : field === "validTo"
        ? t("adminHours.validTo")
        : undefined;
  };

  const wrong = (): FormError[] => {
    if (!form.validFrom) return [{ field: "validFrom", message: t("admin.required") }];
    const found = open.flatMap((day, place) =>
      netMinutes(day) === null ? [{ field: `hours.${place}`, message: t("adminHours.wrongDay") }] : [],
    );
    return found.length || isFull(form) ? found : [{ field: "hours", message: sumWords(form) }];
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending.stop(wrong())) return;
    const saved = await sending.send(SaveOfficeHoursDocument, {
      unit: unit.id,
      validFrom: form.validFrom,
      validTo: form.validTo || null,
      hours: hoursInput(form.days),
    });
    if (!saved) return;
    edit.settle();
    saySaved(unit.id, t("adminHours.saved", { name: unit.name }));
    go("/admin/unit");
  };

  return (
    <Page
      title={t("adminHours.of", { unit: unit.shortName })}
      heading="bar"
      layout="wide"
      back={back}
      failed={sending.errors.length > 0}
    >
      <div class="staff admin narrow">
        <Unsaved dirty={edit.dirty} />
        <div>
          <Problems sending={sending} label={labelOf} />
          <Panel title={t("adminHours.title")}>
            <form noValidate onSubmit={(event) => void submit(event)}>
              <p class="muted">{t("adminHours.lead")}</p>
              <div class="pair">
                <DateField
                  id="validFrom"
                  label={t("adminHours.validFrom")}
                  error={sending.errorOf("validFrom")}
                  value={form.validFrom}
                  onInput={(validFrom) => set({ validFrom })}
                />
                <DateField
                  id="validTo"
                  label={t("adminHours.validTo")}
                  optional={t("form.optional")}
                  error={sending.errorOf("validTo")}
                  value={form.validTo}
                  min={form.validFrom}
                  onInput={(validTo) => set({ validTo })}
                />
              </div>
              <div class="hours-week" id="hours" tabIndex={-1}>
                {form.days.map((day) => {
                  const place = `hours.${open.indexOf(day)}`;
                  return (
                    <Day
                      key={day.weekday}
                      day={day}
                      id={place}
                      error={sending.errorOf(place)}
                      onChange={(part) => setDay(day.weekday, part)}
                    />
                  );
                })}
              </div>
              <Sum form={form} />
              <FormActs busy={sending.busy} back={back} />
            </form>
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function Day({
  day,
  id,
  error,
  onChange,
}: {
  day: DayForm;
  id?: string;
  error?: string;
  onChange: (part: Partial<DayForm>) => void;
}) {
  const name = weekdayName(day.weekday);
  const net = netMinutes(day);
  return (
    <fieldset class="hours-day">
      <legend class="vh">{name}</legend>
      <label class="which">
        <input
          type="checkbox"
          checked={day.open}
          onChange={(event) => onChange({ open: event.currentTarget.checked })}
        />{" "}
        <span class="m">{name}</span>
      </label>
      {day.open ? (
        <>
          <TextField
            id={id}
            label={t("adminHours.opens")}
            inputMode="decimal"
            maxLength={5}
            error={error}
            value={day.opens}
            onInput={(opens) => onChange({ opens })}
          />
          <TextField
            label={t("adminHours.closes")}
            inputMode="decimal"
            maxLength={5}
            value={day.closes}
            onInput={(closes) => onChange({ closes })}
          />
          <TextField
            label={t("adminHours.rest")}
            inputMode="numeric"
            maxLength={3}
            value={day.rest}
            onInput={(rest) => onChange({ rest })}
          />
          <span class="net num muted">
            {net === null ? "" : t("adminHours.hours", { n: hours(net / 60) })}
          </span>
        </>
      ) : (
        <span class="closed muted">{t("adminHours.closed")}</span>
      )}
    </fieldset>
  );
}

function Sum({ form }: { form: HoursForm }) {
  const full = isFull(form);
  return (
    <div role="status">
      <Note icon={full ? icon("circle-check") : icon("circle-alert")} tone={full ? "ok" : "warn"}>
        {full ? t("adminHours.right", { sum: hours(weekHours(form.days)) }) : sumWords(form)}
      </Note>
    </div>
  );
}
