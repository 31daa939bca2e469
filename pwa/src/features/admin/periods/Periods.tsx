import "../kit/admin.css";
import { SurveyPeriodsDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { t } from "../../../i18n";
import { day, localDate, number } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { DataTable } from "../../../parts/DataTable";
import { EmptyState } from "../../../parts/EmptyState";
import { icon } from "../../../parts/Icon";
import { Page } from "../../../parts/Page";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";
import type { ScreenProps } from "../../../parts/screen";
import { serverNow } from "../../../session/session";
import { Loaded } from "../kit/Loaded";
import { isLastSaved, SavedNote } from "../kit/Saved";
import { UnitPicker } from "../kit/UnitPicker";
import { useUnits } from "../kit/useUnits";
import { type Period, phaseOf } from "./period";

const PHASES = {
  open: ["ok", icon("circle-check"), "adminPeriod.open"],
  coming: ["info", icon("hourglass"), "adminPeriod.coming"],
  over: ["plain", icon("archive"), "adminPeriod.over"],
} as const;

/** The times in which a unit surveys satisfaction. */
export default function Periods({ query }: ScreenProps) {
  const { answer: units, reach, choose } = useUnits(["ADMIN", "UNIT_HEAD"]);
  const unit = choose(query.unit);
  const answer = useAnswer(
    SurveyPeriodsDocument,
    { unit: unit?.id ?? "" },
    { wait: !unit, keep: unit && `admin-periods:${unit.id}` },
  );
  return (
    <Page title={t("adminPeriod.title")} heading="bar" layout="wide">
      <div class="staff admin">
        <SavedNote />
        <Loaded answer={units}>
          {() =>
            !unit ? (
              <EmptyState icon="building" why={t("adminUnit.none")} next={t("adminUnit.noneNext")} />
            ) : (
              <>
                <div class="top-row">
                  <UnitPicker reach={reach} value={unit.id} />
                  <Button kind="main" icon="plus" class="push" href={`/admin/periode/baru?unit=${unit.id}`}>
                    {t("adminPeriod.add")}
                  </Button>
                </div>
                <Loaded answer={answer}>
                  {({ surveyPeriods }) =>
                    surveyPeriods.length === 0 ? (
                      <EmptyState
                        icon="calendar-range"
                        why={t("adminPeriod.none")}
                        next={t("adminPeriod.noneNext")}
                      />
                    ) : (
                      <Table unit={unit.id} title={unit.name} periods={surveyPeriods} />
                    )
                  }
                </Loaded>
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function Phase({ period, today }: { period: Period; today: string }) {
  const [tone, drawing, words] = PHASES[phaseOf(period, today)];
  return (
    <StateLabel tone={tone} icon={drawing} bare>
      {t(words)}
    </StateLabel>
  );
}

function Table({ unit, title, periods }: { unit: string; title: string; periods: readonly Period[] }) {
  const today = localDate(new Date(serverNow()));
  return (
    <Panel title={title}>
      <DataTable
        caption={t("adminPeriod.of", { unit: title })}
        captionHidden
        rows={periods.toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))}
        rowKey={({ id }) => id}
        hot={({ id }) => isLastSaved(id)}
        columns={[
          {
            key: "label",
            head: t("adminPeriod.label"),
            cell: (one) => <a href={`/admin/periode/${one.id}?unit=${unit}`}>{one.label}</a>,
          },
          {
            key: "dates",
            head: t("adminPeriod.dates"),
            cell: (one) => t("adminPeriod.span", { from: day(one.startsOn), to: day(one.endsOn) }),
          },
          {
            key: "users",
            head: t("adminPeriod.usersInPeriod"),
            figure: true,
            cell: (one) => (one.usersInPeriod === null ? t("adminOffer.unset") : number(one.usersInPeriod)),
          },
          { key: "phase", head: t("admin.state"), cell: (one) => <Phase period={one} today={today} /> },
        ]}
      />
    </Panel>
  );
}
