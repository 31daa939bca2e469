import "./LiveDot.css";

/** Whether what is on screen follows the office now. Its words change at most each 15 s and are not announced. */
export function LiveDot({ state, words }: { state: "live" | "stale" | "offline"; words: string }) {
  return (
    <span class={`live-dot ${state}`}>
      <i aria-hidden="true" />
      {words}
    </span>
  );
}
