import { effect } from "@preact/signals-core";
import { lang } from "../i18n";
import { signedIn } from "../session/session";
import { trustOwnScriptsAlone } from "../device/ownScripts";
import { busy, updateReady } from "../device/status";

const HOUR = 3_600_000;
let waiting: ServiceWorker | null = null;

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null): void => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    updateReady.value = true;
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  });
}

/** Register the service worker and look for a new version at most hourly. */
export async function startUpdates(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // On the first visit the worker takes the page over without any change; only later takeovers mean a new version.
  const hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (hadOne || waiting) location.reload();
  });
  trustOwnScriptsAlone();
  // Refused in private windows of some browsers; the app then works without being kept.
  const registration = await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (!registration) return;
  watch(registration);
  void keepMore();
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** Keep the rest of the citizens' screens, unless data is to be saved; English and the screens of staff for those who use them. */
async function keepMore(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!connection?.saveData) active?.postMessage("keep-later");
  effect(() => {
    if (lang() === "en") active?.postMessage("keep-english");
    if (signedIn.value) active?.postMessage("keep-staff");
  });
}

/** Let the waiting version take over; the page reloads when it has. */
export function applyUpdate(): void {
  if (busy.value) return;
  if (waiting) waiting.postMessage("skip-waiting");
  else location.reload();
}
