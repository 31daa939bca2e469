import { lang } from "../i18n";

function voice(): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  return speechSynthesis.getVoices().find((one) => one.lang.replace("_", "-").startsWith(lang()));
}

/** True when the device has a voice for the language on screen. */
export const canSpeak = (): boolean => voice() !== undefined;

/** Read aloud, on request only. A second request stops the first. */
export function speak(words: string): void {
  const speaking = speechSynthesis.speaking;
  speechSynthesis.cancel();
  if (speaking) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice() ?? null;
  utterance.lang = lang() === "en" ? "en-GB" : "id-ID";
  speechSynthesis.speak(utterance);
}
