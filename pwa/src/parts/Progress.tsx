import "./Progress.css";

/** "Pertanyaan 3 dari 9" with segments; the words are read, the segments are hidden. */
export function Progress({
  words,
  done,
  total,
  aside,
}: {
  words: string;
  done: number;
  total: number;
  aside?: string;
}) {
  return (
    <div class="progress">
      <p class="row between small">
        <span class="m">{words}</span>
        {aside && <span class="muted">{aside}</span>}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} class={index + 1 < done ? "done" : index + 1 === done ? "now" : ""} />
        ))}
      </div>
    </div>
  );
}
