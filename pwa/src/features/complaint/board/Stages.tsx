import { rich, t } from "../../../i18n";
import { number } from "../../../i18n/format";
import { EmptyState } from "../../../parts/EmptyState";
import { Panel } from "../../../parts/Panel";
import { PercentileStrip } from "../../../parts/PercentileStrip";
import { StateLabel } from "../../../parts/StateLabel";
import { type BoardFigures, slowest, stagesOf } from "./board";

/** How long first answers and resolutions take against their targets. */
export function Stages({ board }: { board: BoardFigures }) {
  const stages = stagesOf(board);
  const slow = slowest(stages);
  const warning = slow && (
    <StateLabel tone="bad" icon="triangle-alert">
      {t("board.slow", { stage: t(slow.label), days: number(Math.floor(slow.p90)) })}
    </StateLabel>
  );
  return (
    <Panel title={t("board.stages")} beside={warning}>
      {!stages.length && <EmptyState icon="timer" why={t("board.noData")} next={t("board.recentNone")} />}
      <ul class="stages">
        {stages.map(({ label, n, median, p90, target }) => {
          const figures = { median: number(median, 1), p90: number(p90, 1), target };
          return (
            <li key={label}>
              <span class="m">{t(label)}</span>
              <PercentileStrip
                median={median}
                p90={p90}
                target={target}
                sentence={t("board.stageSentence", { stage: t(label), ...figures })}
              />
              <span class={`num figures muted${p90 > target ? " beyond" : ""}`}>
                {rich("board.stageFigures", { ...figures, n })}
              </span>
            </li>
          );
        })}
      </ul>
      {stages.length > 0 && <p class="tiny muted">{t("board.stageNote")}</p>}
    </Panel>
  );
}
