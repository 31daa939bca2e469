// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { install, installed, installOffer, keepInstallOffer } from "./install";

// No DOM offers to install; the offer is the event that Chromium sends.

test("the browser's offer to install is kept for when it is wanted, and used once", async () => {
  keepInstallOffer();
  const prompt = vi.fn(async () => undefined);
  const offer = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt,
    userChoice: Promise.resolve({ outcome: "dismissed" }),
  });
  await install();
  dispatchEvent(offer);
  expect([offer.defaultPrevented, installOffer.value]).toEqual([true, offer]);
  await install();
  await install();
  expect([prompt.mock.calls.length, installOffer.value, installed.value]).toEqual([1, null, false]);
});

test("an app that was installed is not offered again", () => {
  dispatchEvent(new Event("beforeinstallprompt"));
  dispatchEvent(new Event("appinstalled"));
  expect([installed.value, installOffer.value]).toEqual([true, null]);
});

test("an app that was opened from the home screen knows it", async () => {
  vi.resetModules();
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === "(display-mode: standalone)" }));
  expect((await import("./install")).installed.value).toBe(true);
});
