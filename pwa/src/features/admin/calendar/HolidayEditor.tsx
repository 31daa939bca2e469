import "../kit/admin.css";
import { HolidaysDocument, SaveHolidayDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { dayLong, localDate } from "../../../i18n/format";
import { Choice } from "../../../parts/Choice";
import { DateField, TextField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { serverNow } from "../../../session/session";
import { go } from "../../../device/location";
import { labeller } from "../kit/fields";
import { FormActs } from "../kit/FormActs";
import { Absent, Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { saySaved } from "../kit/Saved";
import { Unsaved } from "../kit/Unsaved";
import { useEdit } from "../kit/useEdit";
import { missing, useSending } from "../kit/useSending";
import { type Holiday, holidayForm, holidayInput, KINDS, yearOf } from "./holiday";

const labels = {
  on: "adminDay.on",
  name: "adminDay.name",
  nameEn: "adminDay.nameEn",
  kind: "adminDay.kind",
  source: "adminDay.source",
} as const;
const labelOf = labeller(labels);

/** One holiday: its date, name, kind and the decree it rests on. "baru" enters one. */
export default function HolidayEditor({ params, query }: ScreenProps) {
  const year = yearOf(query.tahun, localDate(new Date(serverNow())));
  const isNew = params.hari === "baru";
  const answer = useAnswer(HolidaysDocument, { year }, { wait: isNew });
  const holiday = answer.data?.holidays.find(({ id }) => id === params.hari);
  if (isNew || holiday)
    return <Editor key={holiday?.id} year={year} holiday={holiday} onReload={answer.reload} />;
  return (
    <Page title={t("adminDay.one")} heading="bar" layout="wide" back={`/admin/kalender?tahun=${year}`}>
      <Loaded answer={answer}>{() => <Absent />}</Loaded>
    </Page>
  );
}

function Editor({ year, holiday, onReload }: { year: number; holiday?: Holiday; onReload: () => void }) {
  const back = `/admin/kalender?tahun=${year}`;
  const edit = useEdit(holidayForm(holiday), holiday?.version);
  const sending = useSending();
  const { form, set } = edit;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending.stop(missing(form, ["on", "name", "source"]))) return;
    const saved = await sending.send(SaveHolidayDocument, {
      id: holiday?.id,
      seen: edit.seen,
      input: holidayInput(form),
    });
    if (!saved) return;
    edit.settle();
    saySaved(saved.id, t("adminDay.saved", { name: saved.name, day: dayLong(saved.on) }));
    go(`/admin/kalender?tahun=${saved.on.slice(0, 4)}`);
  };
  return (
    <Page
      title={holiday?.name ?? t("adminDay.add")}
      heading="bar"
      layout="wide"
      back={back}
      failed={sending.errors.length > 0}
    >
      <div class="staff admin narrow">
        <Unsaved dirty={edit.dirty} />
        <div>
          <Problems sending={sending} label={labelOf} changed={edit.changed} onShow={onReload} />
          <Panel title={t("adminDay.one")}>
            <form noValidate onSubmit={(event) => void submit(event)}>
              <DateField
                id="on"
                label={t("adminDay.on")}
                hint={form.on ? dayLong(form.on) : undefined}
                error={sending.errorOf("on")}
                value={form.on}
                onInput={(on) => set({ on })}
              />
              <TextField
                id="name"
                label={t("adminDay.name")}
                error={sending.errorOf("name")}
                maxLength={120}
                value={form.name}
                onInput={(name) => set({ name })}
              />
              <TextField
                id="nameEn"
                label={t("adminDay.nameEn")}
                optional={t("form.optional")}
                error={sending.errorOf("nameEn")}
                maxLength={120}
                value={form.nameEn}
                onInput={(nameEn) => set({ nameEn })}
              />
              <Choice
                id="kind"
                legend={t("adminDay.kind")}
                error={sending.errorOf("kind")}
                value={form.kind}
                onChange={(kind) => set({ kind })}
                options={KINDS.map((kind) => ({
                  value: kind,
                  label: t(`adminDay.${kind}`),
                  hint: t(`adminDay.${kind}.hint`),
                }))}
              />
              <TextField
                id="source"
                label={t("adminDay.source")}
                hint={t("adminDay.sourceHint")}
                error={sending.errorOf("source")}
                maxLength={300}
                value={form.source}
                onInput={(source) => set({ source })}
              />
              <p class="small muted">{t("adminDay.effect")}</p>
              <FormActs busy={sending.busy} back={back} />
            </form>
          </Panel>
        </div>
      </div>
    </Page>
  );
}
