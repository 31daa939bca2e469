import type { Grade } from "../../graphql/generated/graphql";
import { t } from "../../i18n";
import { number } from "../../i18n/format";
import { Icon } from "../../parts/Icon";
import { GRADE_WORDS, SHOWN_FROM } from "./satisfaction";

/** A letter of the regulation with its words. */
export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <span class={`nw ${grade === "C" || grade === "D" ? "low" : ""}`}>
      <b>{grade}</b> <span class="small">{t(GRADE_WORDS[grade])}</span>
    </span>
  );
}

/** How many answered, of how many advised; a dashed ring when too few for more than a hint. */
export function Sample({
  n,
  target,
  indicative,
}: {
  n: number;
  target?: number | null;
  indicative?: boolean;
}) {
  return (
    <span class="nw">
      {indicative && (
        <>
          <Icon name="circle-dashed" />
          <span class="vh">{t("ikm.indicative")}</span>{" "}
        </>
      )}
      {number(n)}
      {target ? <span class="muted"> / {number(target)}</span> : null}
    </span>
  );
}

/** Why a figure is not shown: too few answers, or others could be worked out from it. */
export function Withheld({ n }: { n: number }) {
  return <span class="small muted">{t(n < SHOWN_FROM ? "ikm.withheld" : "ikm.withheldWhy")}</span>;
}
