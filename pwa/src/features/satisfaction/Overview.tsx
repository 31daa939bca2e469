import "./satisfaction.css";
import { PooledSatisfactionDocument, SatisfactionOverviewDocument } from "../../graphql/generated/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { myUnits, type UnitName } from "../../session/watchedUnits";
import { t } from "../../i18n";
import { clock, number } from "../../i18n/format";
import { type Column, DataTable } from "../../parts/DataTable";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNote } from "../../parts/FailureNote";
import { SelectField } from "../../parts/Field";
import { IntervalBar } from "../../parts/IntervalBar";
import { Page } from "../../parts/Page";
import { Panel } from "../../parts/Panel";
import { Skeleton } from "../../parts/Skeleton";
import { StatTile } from "../../parts/StatTile";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { GradeMark, Sample, Withheld } from "./marks";
import { GRADE_LINES, GRADE_WORDS, labelsOf, type OverviewRow, scaleOf, unitsIn } from "./satisfaction";

/** The index of every unit in one period. */
export default function Overview({ query }: ScreenProps) {
  const { data, at, state, failure, reload } = useAnswer(SatisfactionOverviewDocument, {}, { keep: "ikm" });
  const rows = data?.evaluations.nodes ?? [];
  const labels = labelsOf(rows, data?.evaluations.pageInfo.hasNextPage ?? false);
  const label = labels.includes(query.periode ?? "") ? query.periode! : labels[0];
  const units = myUnits();
  const shown = label ? unitsIn(rows, label) : [];
  return (
    <Page title={t("ikm.title")} heading="bar" layout="wide">
      <div class="ikm staff stack">
        {labels.length > 0 && (
          <div class="ikm-choices">
            <SelectField
              class="one-line"
              label={t("ikm.period")}
              value={label ?? ""}
              options={labels.map((value) => ({ value, label: value }))}
              onInput={(next) => go(`/ikm?${new URLSearchParams({ periode: next })}`, true)}
            />
          </div>
        )}
        {failure && <FailureNote failure={failure} onAgain={reload} overKnown={data !== undefined} />}
        {state === "known" && at && <p class="tiny muted">{t("known.at", { time: clock(new Date(at)) })}</p>}
        {state === "loading" && <Skeleton label={t("ikm.loading")} lines={6} block />}
        {data && !label && <EmptyState icon="chart-column" why={t("ikm.none")} next={t("ikm.noneNext")} />}
        {label && (
          <>
            <div class="stats">
              {units.map((unit) => (
                <Pooled key={unit.id} unit={unit} label={label} />
              ))}
            </div>
            <Panel
              title={t("ikm.overview")}
              beside={<span class="tiny muted">{t("ikm.elementsAbout")}</span>}
            >
              <p class="small muted">{t("ikm.overviewAbout")}</p>
              <DataTable
                caption={t("ikm.overview")}
                captionHidden
                columns={columns(shown)}
                rows={shown}
                rowKey={({ id }) => id}
                hot={({ unit }) => units.length < 3 && units.some(({ id }) => id === unit.id)}
              />
            </Panel>
          </>
        )}
      </div>
    </Page>
  );
}

function columns(rows: readonly OverviewRow[]): Column<OverviewRow>[] {
  const scale = scaleOf(rows.map(({ figures }) => figures?.intervalLow ?? figures?.index100));
  return [
    {
      key: "unit",
      head: t("ikm.unit"),
      cell: ({ unit, period }) => <a href={`/ikm/${unit.id}?periode=${period.id}`}>{unit.shortName}</a>,
    },
    {
      key: "range",
      head: t("ikm.colRange", { from: scale.from }),
      cell: ({ unit, figures, responses }) =>
        figures ? <Range name={unit.shortName} scale={scale} {...figures} /> : <Withheld n={responses} />,
    },
    {
      key: "value",
      head: t("ikm.colValue"),
      figure: true,
      cell: ({ figures }) => (figures ? <b>{number(figures.index100, 2)}</b> : <span class="faint">–</span>),
    },
    {
      key: "grade",
      head: t("ikm.colGrade"),
      cell: ({ figures }) => (figures ? <GradeMark grade={figures.grade} /> : <span class="faint">–</span>),
    },
    {
      key: "n",
      head: t("ikm.colN"),
      figure: true,
      cell: ({ responses, figures, target }) => (
        <Sample n={responses} target={target} indicative={figures?.isIndicative} />
      ),
    },
  ];
}

interface Ranged {
  index100: number;
  intervalLow: number | null;
  intervalHigh: number | null;
  isIndicative: boolean;
}

function Range({
  name,
  scale,
  index100,
  intervalLow: low,
  intervalHigh: high,
  isIndicative,
}: Ranged & { name: string; scale: ReturnType<typeof scaleOf> }) {
  const value = number(index100, 2);
  const sentence =
    low === null || high === null
      ? t("ikm.sentencePlain", { name, value })
      : t("ikm.sentence", { name, value, low: number(low, 1), high: number(high, 1) });
  return (
    <IntervalBar
      value={index100}
      low={low}
      high={high}
      {...scale}
      lines={GRADE_LINES}
      indicative={isIndicative}
      sentence={sentence}
    />
  );
}

/** A unit and all below it as one figure; nothing when the unit has no period of this label. */
function Pooled({ unit, label }: { unit: UnitName; label: string }) {
  const { data } = useAnswer(
    PooledSatisfactionDocument,
    { unit: unit.id },
    { keep: `ikm:pooled:${unit.id}` },
  );
  const found = data?.evaluations.nodes.find(({ period }) => period.label === label);
  if (!found) return null;
  const { figures, responses } = found;
  const name = t("ikm.pooled", { unit: unit.shortName });
  if (!figures) return <StatTile label={name} figure={null} note={t("ikm.withheld")} />;
  const { index100, grade, intervalLow, intervalHigh } = figures;
  const range = {
    n: responses,
    low: number(intervalLow ?? index100, 1),
    high: number(intervalHigh ?? index100, 1),
  };
  return (
    <StatTile
      label={name}
      figure={number(index100, 2)}
      unit={t("ikm.grade", { grade, words: t(GRADE_WORDS[grade]) })}
      note={t("ikm.pooledAbout", range)}
      href={`/ikm/${unit.id}`}
    />
  );
}
