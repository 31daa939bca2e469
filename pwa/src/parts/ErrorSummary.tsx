import "./ErrorSummary.css";
import { useEffect, useRef } from "preact/hooks";

interface ErrorSummaryProps {
  /** Such as "Ada 2 hal yang perlu dilengkapi". */
  title: string;
  /** The same words as at the field; `field` is the id of its control. */
  errors: readonly { field: string; message: string }[];
}

/** What stops the form, at its top, with focus. Render it anew (by key) at each failed try. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (!errors.length) return null;
  return (
    <div class="errsum" ref={box} tabIndex={-1} aria-labelledby="errsum-title">
      <div role="alert">
        <h2 id="errsum-title">{title}</h2>
        <ul class="stack-s">
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
