/** The speech bubble that holds one woven diamond. */
export function Mark() {
  return <img class="mark" src="/icons/mark.svg" alt="" width="32" height="32" />;
}
