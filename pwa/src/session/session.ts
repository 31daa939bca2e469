import { computed, signal } from "@preact/signals-core";
import type { ViewerQuery } from "../graphql/generated/graphql";

export type Viewer = ViewerQuery["viewer"];

/** Who is signed in; null for a citizen, or until `whoAmI` is done. */
export const viewer = signal<Viewer | null>(null);
/** Who is signed in with which rights, as one word; `""` for nobody. What was shown under another is shown no more. */
export const standing = signal("");
export const signedIn = computed(() => standing.value !== "");

/** True when the signed-in person may do this somewhere. The server decides; this only shows or hides. */
export function may(action: string): boolean {
  return viewer.value?.actions.includes(action) ?? false;
}

/** Whoever may open what was shown to the signed-in person: nothing is new to them. */
export function powersSeen(): void {
  if (viewer.value) viewer.value = { ...viewer.value, newPowers: 0 };
}

/** Milliseconds that the server's clock is ahead of the device's. */
export const clockOffset = signal(0);
export const serverNow = (): number => Date.now() + clockOffset.value;

/** Where the id of the account lies that signed in on this phone. */
export const MARK = "staff";

let asking: Promise<void> | undefined;

/** Find out who is signed in. Costs a citizen nothing: no request is made where nobody ever signed in. */
export function whoAmI(): Promise<void> {
  if (localStorage.getItem(MARK) === null) return Promise.resolve();
  asking ??= import("./account").then(({ resume }) => resume());
  return asking;
}
