import "../kit/admin.css";
import { useSignal } from "@preact/signals";
import { HolidaysDocument, RemoveHolidayDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { both, t } from "../../../i18n";
import { dayLong, localDate } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { DataTable } from "../../../parts/DataTable";
import { Dialog } from "../../../parts/Dialog";
import { EmptyState } from "../../../parts/EmptyState";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import type { ScreenProps } from "../../../parts/screen";
import { serverNow } from "../../../session/session";
import { Loaded } from "../kit/Loaded";
import { Problems } from "../kit/Problems";
import { isLastSaved, SavedNote, saySaved } from "../kit/Saved";
import { useSending } from "../kit/useSending";
import { counted, type Holiday, yearOf } from "./holiday";

/** The days that do not count as working days, by year, each with where it comes from. */
export default function Calendar({ query }: ScreenProps) {
  const today = localDate(new Date(serverNow()));
  const year = yearOf(query.tahun, today);
  const answer = useAnswer(HolidaysDocument, { year }, { keep: `admin-holidays:${year}` });
  const removing = useSignal<Holiday | null>(null);
  const sending = useSending();
  const close = (): void => void (removing.value = null);

  const remove = async (): Promise<void> => {
    const holiday = removing.value!;
    close();
    if (!(await sending.send(RemoveHolidayDocument, { id: holiday.id }))) return;
    saySaved(holiday.id, t("adminDay.removed", { name: holiday.name, day: dayLong(holiday.on) }));
    answer.reload();
  };
  return (
    <Page title={t("adminDay.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <SavedNote />
        <Problems sending={sending} label={() => undefined} />
        <div class="top-row">
          <nav class="row wrap" aria-label={t("adminDay.year")}>
            <Button dense icon="chevron-left" href={`/admin/kalender?tahun=${year - 1}`}>
              {year - 1}
            </Button>
            <b aria-current="true">{year}</b>
            <Button dense icon="chevron-right" href={`/admin/kalender?tahun=${year + 1}`}>
              {year + 1}
            </Button>
          </nav>
          <Button kind="main" icon="plus" class="push" href={`/admin/kalender/baru?tahun=${year}`}>
            {t("adminDay.add")}
          </Button>
        </div>
        <Note icon="info">{t("adminDay.lead")}</Note>
        <Loaded answer={answer}>
          {({ holidays }) =>
            holidays.length === 0 ? (
              <EmptyState
                icon="calendar-x"
                why={t("adminDay.none", { year })}
                next={t("adminDay.noneNext")}
              />
            ) : (
              <Days
                year={year}
                holidays={holidays}
                today={today}
                onRemove={(holiday) => (removing.value = holiday)}
              />
            )
          }
        </Loaded>
      </div>
      <Dialog
        open={removing.value !== null}
        title={t("adminDay.ask", { name: removing.value?.name ?? "" })}
        onClose={close}
        acts={
          <>
            <Button kind="quiet" onClick={close}>
              {t("form.cancel")}
            </Button>
            <Button kind="main" onClick={() => void remove()}>
              {t("adminDay.remove")}
            </Button>
          </>
        }
      >
        <p>{removing.value && t("adminDay.askWhy", { day: dayLong(removing.value.on) })}</p>
      </Dialog>
    </Page>
  );
}

interface DaysProps {
  year: number;
  holidays: readonly Holiday[];
  today: string;
  onRemove: (holiday: Holiday) => void;
}

function Days({ year, holidays, today, onRemove }: DaysProps) {
  const kinds = counted(holidays);
  return (
    <Panel
      title={t("adminDay.count", { national: kinds.NATIONAL, joint: kinds.JOINT_LEAVE, local: kinds.LOCAL })}
    >
      <DataTable
        caption={t("adminDay.of", { year })}
        captionHidden
        rows={holidays}
        rowKey={({ id }) => id}
        hot={({ id }) => isLastSaved(id)}
        columns={[
          {
            key: "on",
            head: t("adminDay.on"),
            cell: ({ on }) => <span class={on < today ? "muted nw" : "m nw"}>{dayLong(on)}</span>,
          },
          { key: "name", head: t("adminDay.name"), cell: ({ name, nameEn }) => both(name, nameEn) },
          {
            key: "kind",
            head: t("adminDay.kind"),
            cell: ({ kind }) => <span class="nw">{t(`adminDay.${kind}`)}</span>,
          },
          {
            key: "source",
            head: t("adminDay.source"),
            cell: ({ source }) => <span class="small muted">{source}</span>,
          },
          {
            key: "acts",
            head: t("admin.acts"),
            cell: (one) => (
              <span class="row">
                <a class="iconlink" href={`/admin/kalender/${one.id}?tahun=${year}`}>
                  {t("admin.change")}
                  <span class="vh"> {one.name}</span>
                </a>
                <button type="button" class="iconlink" onClick={() => onRemove(one)}>
                  {t("adminDay.drop")}
                  <span class="vh"> {one.name}</span>
                </button>
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
