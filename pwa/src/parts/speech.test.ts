// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { setLanguage } from "../i18n";
import { canSpeak, speak } from "./speech";

// No DOM speaks: the device is what it was told to say.

const said: object[] = [];
const voices = [{ lang: "en-GB" }, { lang: "id_ID" }];
const device = {
  speaking: false,
  getVoices: () => voices,
  cancel: vi.fn(),
  speak: (one: object) => said.push(one),
};

beforeEach(async () => {
  said.length = 0;
  device.speaking = false;
  device.cancel.mockClear();
  await setLanguage("id");
  vi.stubGlobal("speechSynthesis", device);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly words: string) {}
    },
  );
});

test("words are read by a voice of the language on screen", async () => {
  speak("Seberapa mudah?");
  await setLanguage("en");
  speak("How easy?");
  expect(said).toEqual([
    { words: "Seberapa mudah?", voice: voices[1], lang: "id-ID" },
    { words: "How easy?", voice: voices[0], lang: "en-GB" },
  ]);
});

test("a second request stops what is read, and reads nothing", () => {
  device.speaking = true;
  speak("Seberapa mudah?");
  expect([device.cancel.mock.calls.length, said]).toEqual([1, []]);
});

test("a device without a voice of the language is not asked to read", async () => {
  expect(canSpeak()).toBe(true);
  device.getVoices = () => [voices[0]!];
  expect(canSpeak()).toBe(false);
  vi.unstubAllGlobals();
  expect(canSpeak()).toBe(false);
});
