import type { ComponentChildren } from "preact";

/**
 * A few words in bold that stay on one line where it can hold them, as a date does.
 * The browser may break a line after such a box even before a full stop; the word joiner forbids it.
 */
export function Unbroken({ children }: { children: ComponentChildren }) {
  return (
    <>
      <b class="nw">{children}</b>
      {"\u2060"}
    </>
  );
}
