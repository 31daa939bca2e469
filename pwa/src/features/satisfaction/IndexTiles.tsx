import { t } from "../../i18n";
import { number, percent } from "../../i18n/format";
import { StatTile } from "../../parts/StatTile";
import { COST, type Evaluation, GRADE_WORDS } from "./satisfaction";

/** Index, sample, helped answers, and cost apart. */
export function IndexTiles({ evaluation }: { evaluation: Evaluation }) {
  const { figures, responses, target, assisted, imported } = evaluation;
  const cost = figures?.elements.find(({ element }) => element === COST);
  const about = [
    figures &&
      (figures.intervalLow !== null && figures.intervalHigh !== null
        ? t("ikm.range", { low: number(figures.intervalLow, 1), high: number(figures.intervalHigh, 1) })
        : t("ikm.noRange")),
    figures?.isIndicative && `${t("ikm.indicative")}.`,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div class="stats">
      <StatTile
        label={t("ikm.index")}
        figure={figures && number(figures.index100, 2)}
        unit={
          figures ? t("ikm.grade", { grade: figures.grade, words: t(GRADE_WORDS[figures.grade]) }) : undefined
        }
        note={figures ? about : `${t("ikm.withheld")} ${t("ikm.withheldWhy")}`}
      />
      <StatTile
        label={t("ikm.respondents")}
        figure={number(responses)}
        unit={target ? t("ikm.ofTarget", { n: number(target) }) : undefined}
        note={<SampleNote n={responses} target={target} />}
      />
      <StatTile
        label={t("ikm.helped")}
        figure={responses ? percent(assisted / responses) : null}
        note={[
          t("ikm.helpedAbout", { n: assisted, all: responses }),
          imported > 0 && t("ikm.imported", { n: imported }),
        ]
          .filter(Boolean)
          .join("; ")}
      />
      {cost && (
        <StatTile
          label={t("ikm.cost")}
          figure={number(cost.index100, 2)}
          unit={t("ikm.grade", { grade: cost.grade, words: t(GRADE_WORDS[cost.grade]) })}
          note={t("ikm.costAbout")}
        />
      )}
    </div>
  );
}

function SampleNote({ n, target }: { n: number; target: number | null }) {
  if (!target) return <>{t("ikm.noTarget")}</>;
  return (
    <>
      <svg class="filled" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" />
        <rect class="done" width={Math.min(100, (n / target) * 100)} height="4" />
      </svg>
      {n >= target ? t("ikm.targetMet") : t("ikm.targetShort", { n: target - n })}
    </>
  );
}
