import "./Faces.css";
import { useId, useRef } from "preact/hooks";
import { Button } from "./Button";
import { Face, type Score } from "./Face";
import { canSpeak, speak } from "./speech";

interface ScaleQuestionProps {
  /** The text of the regulation; becomes the h1. */
  question: string;
  hint: string;
  /** Four answers of the regulation, score 1 to 4. */
  answers: readonly { score: Score; label: string }[];
  value: Score | null;
  onChange: (score: Score) => void;
  /** After a tap has moved on 250 ms later; keyboard users move on by the button of the page. */
  onTapped: () => void;
  listen: string;
}

/** One question of the survey with its four stacked answers. */
export function ScaleQuestion({
  question,
  hint,
  answers,
  value,
  onChange,
  onTapped,
  listen,
}: ScaleQuestionProps) {
  const name = useId();
  const tapped = useRef(false);
  const choose = (score: Score): void => {
    onChange(score);
    // A click made by the arrow keys has no pointer before it.
    if (tapped.current) setTimeout(onTapped, 250);
    tapped.current = false;
  };
  return (
    <fieldset>
      <legend>
        <h1 tabIndex={-1} class="question">
          {question}
        </h1>
      </legend>
      <div class="row between" style={{ marginBlock: "var(--s2) var(--s3)" }}>
        <p class="hint">{hint}</p>
        {canSpeak() && (
          <Button
            kind="quiet"
            dense
            icon="volume-2"
            onClick={() => speak([question, ...answers.map(({ label }) => label)].join(". "))}
          >
            {listen}
          </Button>
        )}
      </div>
      <div class="scale">
        {answers.map(({ score, label }) => (
          <label key={score} onPointerDown={() => (tapped.current = true)}>
            <input
              class="vh"
              type="radio"
              name={name}
              value={score}
              checked={score === value}
              onClick={() => score === value && choose(score)}
              onChange={() => choose(score)}
            />
            <Face score={score} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
