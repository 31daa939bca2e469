import { both, t } from "../../i18n";
import { number, percent } from "../../i18n/format";
import { Histogram } from "../../parts/Histogram";
import { Panel } from "../../parts/Panel";
import { StateLabel } from "../../parts/StateLabel";
import { type Element, type ElementFigure, lowShare } from "./satisfaction";

/** How the answers to one element are spread. */
export function Spread({
  figure,
  answers,
  lowest,
}: {
  figure: ElementFigure;
  answers: Element["answers"];
  lowest: boolean;
}) {
  const name = both(figure.name, figure.nameEn);
  const title = t("ikm.spread", { name: name.toLowerCase() });
  return (
    <Panel
      title={title}
      beside={
        lowest && (
          <StateLabel tone="bad" icon="triangle-alert">
            {t("ikm.lowest")}
          </StateLabel>
        )
      }
    >
      <div class="stack">
        <Histogram
          caption={title}
          rows={answers.map(({ score, label, labelEn }) => rowOf(both(label, labelEn), figure.counts, score))}
        />
        <p class="m">{t("ikm.lowShare", { n: lowShare(figure.counts) })}</p>
        <p class="muted">{t("ikm.n", { n: number(figure.answers) })}</p>
      </div>
    </Panel>
  );
}

/** One bar: the two low answers in the colour of low ones. */
export function rowOf(label: string, counts: readonly number[], score: number) {
  const count = counts[score - 1] ?? 0;
  const all = counts.reduce((sum, one) => sum + one, 0);
  return {
    label,
    count,
    low: score <= 2,
    words: t("ikm.answers", { count: number(count), share: percent(all ? count / all : 0, 0) }),
  };
}
