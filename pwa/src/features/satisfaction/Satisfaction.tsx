import "./satisfaction.css";
import { useSignal } from "@preact/signals";
import { SatisfactionPeriodsDocument, UnitSatisfactionDocument } from "../../graphql/generated/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { download, toCsv } from "../../parts/csv";
import { useUnitChoices } from "../../directory/unitChoices";
import { both, lang, t } from "../../i18n";
import { clock } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNote } from "../../parts/FailureNote";
import { SelectField } from "../../parts/Field";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { Elements } from "./Elements";
import { IndexTiles } from "./IndexTiles";
import { Quick } from "./Quick";
import { csvRows, type Element, type Evaluation, type Figures, split } from "./satisfaction";
import { Services } from "./Services";
import { Spread } from "./Spread";

/** The index of one unit in one period, by element and by service, with the quick ratings beside it. */
export default function Satisfaction({ params, query }: ScreenProps) {
  const unit = params.unit!;
  const first = useAnswer(SatisfactionPeriodsDocument, { unit }, { keep: `ikm:${unit}` });
  const periods =
    first.data?.surveyPeriods.toSorted((one, other) => other.startsOn.localeCompare(one.startsOn)) ?? [];
  const period = periods.find(({ id }) => id === query.periode) ?? periods[0];
  const answer = useAnswer(
    UnitSatisfactionDocument,
    { unit, period: period?.id ?? "" },
    { keep: period && `ikm:${unit}:${period.id}`, wait: !period },
  );
  const { own, services, quick } = split(answer.data?.evaluations.nodes ?? []);
  const elements = first.data?.questionnaire.elements ?? [];
  const units = useUnitChoices();
  const failure = first.failure ?? answer.failure;
  const reload = first.failure ? first.reload : answer.reload;
  const csv = own?.figures && (
    <Button
      dense
      icon="download"
      onClick={() => save(own.figures!, elements, `${first.data?.unit?.shortName}-${period?.label}`)}
    >
      {t("ikm.csv")}
    </Button>
  );
  return (
    <Page title={t("ikm.title")} heading="bar" layout="wide" back="/ikm" tools={csv}>
      <div class="ikm staff stack">
        <div class="ikm-choices">
          <SelectField
            class="one-line"
            label={t("ikm.unit")}
            value={unit}
            options={[{ value: "", label: t("ikm.allUnits") }, ...units]}
            onInput={(next) => go(next ? `/ikm/${next}` : "/ikm")}
          />
          {period && (
            <SelectField
              class="one-line"
              label={t("ikm.period")}
              value={period.id}
              onInput={(next) => go(`/ikm/${unit}?periode=${next}`, true)}
              options={periods.map(({ id, label, isOpen }) => ({
                value: id,
                label: isOpen ? `${label}, ${t("ikm.open")}` : label,
              }))}
            />
          )}
        </div>
        {failure && <FailureNote failure={failure} onAgain={reload} overKnown={answer.data !== undefined} />}
        {answer.state === "known" && answer.at && (
          <p class="tiny muted">{t("known.at", { time: clock(new Date(answer.at)) })}</p>
        )}
        {first.data && !period && (
          <EmptyState icon="calendar-range" why={t("ikm.noPeriod")} next={t("ikm.noPeriodNext")} />
        )}
        {(first.state === "loading" || (period && answer.state === "loading")) && (
          <Skeleton label={t("ikm.loading")} lines={6} block />
        )}
        {answer.data && <Results key={period?.id} own={own} services={services} elements={elements} />}
        {answer.data && quick && <Quick evaluation={quick} />}
        {answer.data && !quick && own && <p class="muted">{t("ikm.quickNone")}</p>}
      </div>
    </Page>
  );
}

function Results({
  own,
  services,
  elements,
}: {
  own: Evaluation | undefined;
  services: readonly Evaluation[];
  elements: readonly Element[];
}) {
  const chosen = useSignal<string | null>(null);
  if (!own || !own.responses)
    return <EmptyState icon="chart-column" why={t("ikm.none")} next={t("ikm.noneNext")} />;
  const { figures } = own;
  const code = chosen.value ?? figures?.lowest[0] ?? figures?.elements[0]?.element;
  const element = figures?.elements.find((one) => one.element === code);
  return (
    <>
      <IndexTiles evaluation={own} />
      {figures && (
        <div class="ikm-grid">
          <Elements
            figures={figures}
            elements={elements}
            chosen={code}
            onChoose={(next) => (chosen.value = next)}
          />
          {element && (
            <Spread
              figure={element}
              answers={elements.find((one) => one.element === code)?.answers ?? []}
              lowest={figures.lowest.includes(element.element)}
            />
          )}
        </div>
      )}
      {services.length > 0 && <Services services={services} />}
    </>
  );
}

function save(figures: Figures, elements: readonly Element[], name: string): void {
  const heads = [
    t("ikm.colElement"),
    "",
    t("ikm.colN"),
    t("ikm.csvSum"),
    t("ikm.colMean"),
    t("ikm.colValue"),
    t("ikm.colGrade"),
    "1",
    "2",
    "3",
    "4",
  ];
  const numbers = new Map(elements.map(({ element, number }) => [element, number]));
  const rows = csvRows(figures.elements, numbers, (element) => both(element.name, element.nameEn));
  download(`ikm-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.csv`, toCsv([heads, ...rows], lang()));
}
