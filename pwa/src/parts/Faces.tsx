import "./Faces.css";
import { useId } from "preact/hooks";
import { Face, type Score } from "./Face";
import { FieldError } from "./Field";

interface FacesProps {
  legend: string;
  /** Hide the legend when the h1 says the same. */
  legendHidden?: boolean;
  /** Four words, worst to best. */
  words: readonly [string, string, string, string];
  value: Score | null;
  onChange: (score: Score) => void;
  id?: string;
  error?: string;
}

/** Four faces in a row; the words carry the meaning. */
export function Faces({ legend, legendHidden, words, value, onChange, id, error }: FacesProps) {
  const made = useId();
  const name = id ?? made;
  return (
    <fieldset aria-describedby={error && `${name}-error`}>
      <legend class={legendHidden ? "vh" : "legend"}>{legend}</legend>
      {error && <FieldError id={name}>{error}</FieldError>}
      <div class="faces">
        {words.map((word, index) => {
          const score = (index + 1) as Score;
          return (
            <label class="face" key={score}>
              <input
                class="vh"
                type="radio"
                id={index ? undefined : name}
                name={name}
                value={score}
                checked={score === value}
                onChange={() => onChange(score)}
              />
              <Face score={score} />
              <span>{word}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
