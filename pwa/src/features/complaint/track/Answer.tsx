import { t } from "../../../i18n";
import { Chips } from "../../../parts/Chips";
import { Faces } from "../../../parts/Faces";
import { AreaField, FieldError } from "../../../parts/Field";
import { Icon, icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import type { Tracked } from "./track";
import { effectOf, mayReopen, type Judgement } from "./verdict";

const VERDICTS = [
  { value: "YES", words: "confirm.yes", icon: icon("circle-check") },
  { value: "PARTLY", words: "confirm.partly", icon: icon("circle-dot") },
  { value: "NO", words: "confirm.no", icon: icon("rotate-ccw") },
] as const;

interface AnswerProps {
  complaint: Tracked;
  /** Closed already: only reopening is left. */
  closed: boolean;
  judgement: Judgement;
  error?: { field: string; message: string };
  onChange: (part: Partial<Judgement>) => void;
}

/** Solved, partly or not; then the mark, or why it is reopened. */
export function Answer({ complaint, closed, judgement, error, onChange }: AnswerProps) {
  const can = mayReopen(complaint);
  const effect = effectOf(judgement);
  const wrong = (field: string): string | undefined => (error?.field === field ? error.message : undefined);
  return (
    <>
      {!closed && (
        <fieldset>
          <legend class="legend">{t("confirm.title")}</legend>
          {wrong("verdict") && <FieldError id="verdict">{wrong("verdict")}</FieldError>}
          <div class="verdict">
            {VERDICTS.map(({ value, words, icon }, index) => (
              <label key={value}>
                <input
                  class="vh"
                  type="radio"
                  id={index ? undefined : "verdict"}
                  name="verdict"
                  value={value}
                  checked={judgement.verdict === value}
                  onChange={() => onChange({ verdict: value, partly: null })}
                />
                <Icon name={icon} />
                <span>{t(words)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {judgement.verdict === "PARTLY" && (
        <div class="stack-s" id="partly" tabIndex={-1}>
          <p class="muted">{t(can ? "confirm.partlyHow" : "confirm.noMore")}</p>
          {wrong("partly") && <FieldError id="partly">{wrong("partly")}</FieldError>}
          <Chips
            label={t("confirm.partly")}
            single
            chosen={judgement.partly ? [judgement.partly] : []}
            onChange={([partly]) => onChange({ partly: partly as Judgement["partly"] })}
            options={[
              ...(can ? [{ value: "reopen", label: t("confirm.reopen") }] : []),
              { value: "enough", label: t("confirm.enough") },
            ]}
          />
        </div>
      )}
      {effect === "reopen" &&
        (can ? (
          <>
            <Note icon="rotate-ccw">{t("confirm.reopens")}</Note>
            <AreaField
              id="reason"
              label={t("confirm.reason")}
              hint={t("confirm.reasonHint")}
              error={wrong("reason")}
              rows={4}
              maxLength={1000}
              value={judgement.reason}
              onInput={(reason) => onChange({ reason })}
            />
          </>
        ) : (
          <Note icon="landmark">
            {t("track.ombudsman")}{" "}
            <a class="m" href="https://ombudsman.go.id/" rel="noreferrer" target="_blank">
              {t("track.ombudsmanLink")}
            </a>
          </Note>
        ))}
      {effect === "close" && (
        <>
          <Faces
            legend={t("confirm.mark")}
            value={judgement.score as 1 | 2 | 3 | 4 | null}
            onChange={(score) => onChange({ score })}
            words={[t("rate.face1"), t("rate.face2"), t("rate.face3"), t("rate.face4")]}
          />
          <AreaField
            label={t("confirm.comment")}
            optional={t("rate.optional")}
            rows={2}
            maxLength={1000}
            value={judgement.comment}
            onInput={(comment) => onChange({ comment })}
          />
        </>
      )}
    </>
  );
}
