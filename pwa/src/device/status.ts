import { computed, signal } from "@preact/signals-core";

/** What the frame knows about the world. Set by the outbox, the client and forms; shown by the banners and tabs. */
export const online = signal(typeof navigator === "undefined" || navigator.onLine);
export const slow = signal(false);
export const updateReady = signal(false);
export const reconnected = signal<{ sent: number } | null>(null);
export const sessionEnded = signal(false);
/** Why the server last refused whoever is signed in, or `""` for a hole in what it tells: it may know them no longer. */
export const doubted = signal<{ readonly code: string } | null>(null);
export const queued = signal(0);
export const toFix = signal(0);
export const sending = signal(false);
const dirtyForms = signal(0);

/** A reload now would cost the person something. */
export const busy = computed(() => dirtyForms.value > 0 || sending.value);

/** Say that a form holds words that are not saved yet; call the answer when that is over. */
export function holdForm(): () => void {
  dirtyForms.value += 1;
  let held = true;
  return () => {
    if (held) dirtyForms.value -= 1;
    held = false;
  };
}

const spoken = signal("");
export const announcement = computed(() => spoken.value);

/** Say something to screen readers, once, politely. */
export function announce(words: string): void {
  spoken.value = "";
  setTimeout(() => (spoken.value = words), 50);
}

export function startStatus(): void {
  addEventListener("offline", () => {
    online.value = false;
    reconnected.value = null;
  });
  addEventListener("online", () => {
    online.value = true;
    reconnected.value = { sent: 0 };
    setTimeout(() => (reconnected.value = null), 4000);
  });
}
