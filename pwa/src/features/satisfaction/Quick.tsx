import { type PlainKey, t } from "../../i18n";
import { number } from "../../i18n/format";
import { Histogram } from "../../parts/Histogram";
import { Panel } from "../../parts/Panel";
import type { Evaluation, QuickFigures } from "./satisfaction";
import { rowOf } from "./Spread";

const FACES = ["ikm.face1", "ikm.face2", "ikm.face3", "ikm.face4"] as const satisfies readonly PlainKey[];

const REASONS: Record<string, PlainKey> = {
  waiting_time: "ikm.reason.waiting_time",
  friendliness: "ikm.reason.friendliness",
  clarity: "ikm.reason.clarity",
  requirements: "ikm.reason.requirements",
  cost: "ikm.reason.cost",
  place: "ikm.reason.place",
};

/** Faces given after a visit, why, and what was written beside them. */
export function Quick({ evaluation: { quick } }: { evaluation: Evaluation }) {
  if (!quick)
    return (
      <Panel title={t("ikm.quick")}>
        <p class="muted">
          {t("ikm.withheld")} {t("ikm.withheldWhy")}
        </p>
      </Panel>
    );
  return (
    <Panel
      title={t("ikm.quick")}
      beside={quick.isIndicative && <span class="tiny muted">{t("ikm.indicative")}</span>}
    >
      <p class="small muted">
        {t("ikm.quickAbout", { n: number(quick.ratings), mean: number(quick.mean, 2) })}
      </p>
      <div class="quick-grid">
        <Histogram
          caption={t("ikm.quick")}
          rows={FACES.map((key, index) => rowOf(t(key), quick.counts, index + 1)).toReversed()}
        />
        <Reasons title={t("ikm.wentWell")} reasons={quick.wentWell} />
        <Reasons title={t("ikm.couldBeBetter")} reasons={quick.couldBeBetter} />
        <Remarks title={t("ikm.remarksWell")} texts={quick.wentWellRemarks} />
        <Remarks title={t("ikm.remarksBetter")} texts={quick.couldBeBetterRemarks} />
      </div>
    </Panel>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: QuickFigures["wentWell"] }) {
  const rows = reasons.toSorted((one, other) => other.count - one.count);
  return (
    <div>
      <h3>{title}</h3>
      {rows.length ? (
        <Histogram
          caption={title}
          rows={rows.map(({ reason, count }) => ({
            label: REASONS[reason] ? t(REASONS[reason]) : reason,
            count,
            words: number(count),
          }))}
        />
      ) : (
        <p class="muted">{t("ikm.noReasons")}</p>
      )}
    </div>
  );
}

function Remarks({ title, texts }: { title: string; texts: readonly string[] }) {
  if (!texts.length) return null;
  return (
    <details class="remarks">
      <summary>
        {title} ({number(texts.length)})
      </summary>
      <p class="tiny muted">{t("ikm.remarksAbout")}</p>
      <ul class="stack-s">
        {texts.map((text, index) => (
          <li key={index}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
