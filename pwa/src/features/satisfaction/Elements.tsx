import { both, t } from "../../i18n";
import { number } from "../../i18n/format";
import { type Column, DataTable } from "../../parts/DataTable";
import { IntervalBar } from "../../parts/IntervalBar";
import { Panel } from "../../parts/Panel";
import { StateLabel } from "../../parts/StateLabel";
import { GradeMark } from "./marks";
import {
  COST,
  type Element,
  type ElementFigure,
  type Figures,
  GRADE_LINES,
  rangeOf,
  scaleOf,
} from "./satisfaction";

interface ElementsProps {
  figures: Figures;
  elements: readonly Element[];
  chosen: string | undefined;
  onChoose: (element: string) => void;
}

/** The nine elements with their ranges; cost stands last, apart from those one can compare. */
export function Elements({ figures, elements, chosen, onChoose }: ElementsProps) {
  const numbers = new Map(elements.map(({ element, number: place }) => [element, place]));
  const ranges = figures.elements.map(({ counts, index100 }) => rangeOf(counts)?.low ?? index100);
  const scale = scaleOf(ranges);
  const rows = figures.elements.toSorted(
    (one, other) => Number(one.element === COST) - Number(other.element === COST),
  );
  const columns: Column<ElementFigure>[] = [
    {
      key: "element",
      head: t("ikm.colElement"),
      cell: ({ element, name, nameEn }) => (
        <span class="element">
          <span class="muted">U{numbers.get(element)}</span>
          <button
            type="button"
            class="as-link"
            aria-pressed={element === chosen}
            aria-label={t("ikm.showSpread", { name: both(name, nameEn) })}
            onClick={() => onChoose(element)}
          >
            {both(name, nameEn)}
          </button>
          {figures.lowest.includes(element) && (
            <StateLabel tone="bad" icon="triangle-alert">
              {t("ikm.lowest")}
            </StateLabel>
          )}
        </span>
      ),
    },
    { key: "mean", head: t("ikm.colMean"), figure: true, cell: ({ mean }) => number(mean, 2) },
    {
      key: "range",
      head: t("ikm.colRange", { from: scale.from }),
      cell: (figure) => <Range figure={figure} scale={scale} indicative={figures.isIndicative} />,
    },
    {
      key: "value",
      head: t("ikm.colValue"),
      figure: true,
      cell: ({ index100 }) => <b>{number(index100, 2)}</b>,
    },
    { key: "grade", head: t("ikm.colGrade"), cell: ({ grade }) => <GradeMark grade={grade} /> },
  ];
  return (
    <Panel
      title={t("ikm.elements")}
      beside={<span class="tiny muted">{t("ikm.elementsAbout")}</span>}
      class="elements"
    >
      <DataTable
        caption={t("ikm.caption")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ element }) => element}
        hot={({ element }) => element === chosen}
      />
    </Panel>
  );
}

function Range({
  figure: { name, nameEn, index100, counts },
  scale,
  indicative,
}: {
  figure: ElementFigure;
  scale: ReturnType<typeof scaleOf>;
  indicative: boolean;
}) {
  const range = rangeOf(counts);
  const words = { name: both(name, nameEn), value: number(index100, 2) };
  const sentence = range
    ? t("ikm.sentence", { ...words, low: number(range.low, 1), high: number(range.high, 1) })
    : t("ikm.sentencePlain", words);
  return (
    <IntervalBar
      value={index100}
      low={range?.low ?? null}
      high={range?.high ?? null}
      {...scale}
      lines={GRADE_LINES}
      indicative={indicative}
      sentence={sentence}
    />
  );
}
