import { signal } from "@preact/signals-core";

const MARK = "example";

/** This server shows a made-up town; everyone must see that, on every screen and offline too. */
export const isExample = signal(typeof localStorage !== "undefined" && localStorage.getItem(MARK) !== null);

/** Take over what the server says about itself. */
export function markExample(demo: boolean): void {
  isExample.value = demo;
  if (demo) localStorage.setItem(MARK, "1");
  else localStorage.removeItem(MARK);
}
