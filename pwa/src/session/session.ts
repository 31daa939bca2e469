import { computed, signal } from "@preact/signals-core";
import type { ViewerQuery } from "../graphql/generated/graphql";
import { sessionEnded } from "../device/status";

export type Viewer = ViewerQuery["viewer"];

/** Who is signed in; null for a citizen, or until `whoAmI` is done. */
export const viewer = signal<Viewer | null>(null);
export const signedIn = computed(() => viewer.value?.signedIn === true);

/** True when the signed-in person may do this somewhere. The server decides; this only shows or hides. */
export function may(action: string): boolean {
  return viewer.value?.actions.includes(action) ?? false;
}

/** Milliseconds that the server's clock is ahead of the device's. */
export const clockOffset = signal(0);
export const serverNow = (): number => Date.now() + clockOffset.value;

const MARK = "staff";
const wasSignedIn = (): boolean => localStorage.getItem(MARK) !== null;

let asking: Promise<void> | undefined;

/** Find out who is signed in. Costs a citizen nothing: no request is made where nobody ever signed in. */
export function whoAmI(): Promise<void> {
  if (!wasSignedIn()) return Promise.resolve();
  asking ??= import("./account").then(({ resume }) => resume());
  return asking;
}

export function become(next: Viewer | null): void {
  viewer.value = next;
  if (next?.signedIn && next.account) {
    localStorage.setItem(MARK, next.account.id);
    sessionEnded.value = false;
  }
}

export function forgetMark(): void {
  localStorage.removeItem(MARK);
  asking = undefined;
}

export function markedAccount(): string | null {
  return localStorage.getItem(MARK);
}
