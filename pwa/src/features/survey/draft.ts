import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Score } from "../../parts/Face";
import { loadDraft, saveDraft, type Shape } from "../../store";
import { emptySurvey, type SurveyDraft } from "./survey";

export const DRAFT = "survey";
const SHAPE: Shape<SurveyDraft> = { version: 1 };

/** The survey being answered, shared by its pages. */
const answering = signal<SurveyDraft | null>(null);

/** The survey of a service; null until this phone has said what it kept. */
export function useSurvey(service: string): SurveyDraft | null {
  useEffect(() => {
    if (answering.peek()?.service !== service) void open(service);
  }, [service]);
  return answering.value?.service === service ? answering.value : null;
}

async function open(service: string): Promise<void> {
  const kept = await loadDraft(DRAFT, SHAPE).catch(() => undefined);
  answering.value = kept?.service === service ? kept : emptySurvey(crypto.randomUUID(), service);
}

/** Put an answer into the survey and keep it on the phone at once. */
export function change(part: Partial<SurveyDraft>): void {
  const now = answering.peek();
  if (!now) return;
  answering.value = { ...now, ...part };
  void saveDraft(DRAFT, SHAPE, answering.value).catch(() => undefined);
}

export function answer(element: string, score: Score): void {
  change({ answers: { ...answering.peek()?.answers, [element]: score } });
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) navigator.vibrate?.(12);
}

/** Let go of the survey once the outbox has it. */
export function closeSurvey(): void {
  answering.value = null;
}
