import { signal } from "@preact/signals-core";

interface InstallOffer extends Event {
  prompt(): Promise<void>;
  userChoice: Promise<{ outcome: "accepted" | "dismissed" }>;
}

/** The browser's offer to install, where it makes one. */
export const installOffer = signal<InstallOffer | null>(null);
export const installed = signal(
  typeof matchMedia === "function" && matchMedia("(display-mode: standalone)").matches,
);

/** Keep the browser's offer for Settings, instead of its own banner over a form. */
export function keepInstallOffer(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    installOffer.value = event as InstallOffer;
  });
  addEventListener("appinstalled", () => {
    installed.value = true;
    installOffer.value = null;
  });
}

export async function install(): Promise<void> {
  const offer = installOffer.value;
  if (!offer) return;
  await offer.prompt();
  await offer.userChoice;
  installOffer.value = null;
}
