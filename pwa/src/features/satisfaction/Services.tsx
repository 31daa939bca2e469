import { both, t } from "../../i18n";
import { number } from "../../i18n/format";
import { type Column, DataTable } from "../../parts/DataTable";
import { IntervalBar } from "../../parts/IntervalBar";
import { Panel } from "../../parts/Panel";
import { GradeMark, Sample, Withheld } from "./marks";
import { type Evaluation, GRADE_LINES, scaleOf } from "./satisfaction";

const nameOf = ({ service }: Evaluation): string => both(service?.name ?? "", service?.nameEn);

/** The same figures for each service, by name. */
export function Services({ services }: { services: readonly Evaluation[] }) {
  const scale = scaleOf(services.map(({ figures }) => figures?.intervalLow ?? figures?.index100));
  const columns: Column<Evaluation>[] = [
    { key: "service", head: t("ikm.colService"), cell: nameOf },
    {
      key: "range",
      head: t("ikm.colRange", { from: scale.from }),
      cell: (evaluation) =>
        evaluation.figures ? (
          <Range evaluation={evaluation} scale={scale} />
        ) : (
          <Withheld n={evaluation.responses} />
        ),
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
      cell: ({ responses, figures }) => <Sample n={responses} indicative={figures?.isIndicative} />,
    },
  ];
  return (
    <Panel title={t("ikm.services")} beside={<span class="tiny muted">{t("board.unitsAbout")}</span>}>
      <DataTable
        caption={t("ikm.services")}
        captionHidden
        columns={columns}
        rows={services.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}

function Range({ evaluation, scale }: { evaluation: Evaluation; scale: ReturnType<typeof scaleOf> }) {
  const { index100, intervalLow: low, intervalHigh: high, isIndicative } = evaluation.figures!;
  const words = { name: nameOf(evaluation), value: number(index100, 2) };
  const sentence =
    low === null || high === null
      ? t("ikm.sentencePlain", words)
      : t("ikm.sentence", { ...words, low: number(low, 1), high: number(high, 1) });
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
