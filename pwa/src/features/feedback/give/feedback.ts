import type { GiveFeedbackInput } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import { soundsHarsh, soundsSerious } from "../../../forms/roughWords";

export interface FeedbackForm {
  addressee: string;
  wentWell: string;
  couldBeBetter: string;
  nextStep: string;
}

export const EMPTY: FeedbackForm = { addressee: "", wentWell: "", couldBeBetter: "", nextStep: "" };

export function formOf({ addressee, wentWell, couldBeBetter, nextStep }: GiveFeedbackInput): FeedbackForm {
  return {
    addressee,
    wentWell: wentWell ?? "",
    couldBeBetter: couldBeBetter ?? "",
    nextStep: nextStep ?? "",
  };
}

export interface Fault {
  field: "addressee" | "wentWell";
  words: PlainKey;
}

/** Feedback needs someone to go to, and at least one sentence. */
export function faultsOf(form: FeedbackForm): Fault[] {
  const faults: Fault[] = [];
  if (!form.addressee) faults.push({ field: "addressee", words: "feedback.noAddressee" });
  if (![form.wentWell, form.couldBeBetter, form.nextStep].some((text) => text.trim()))
    faults.push({ field: "wentWell", words: "feedback.noText" });
  return faults;
}

export function feedbackInput(form: FeedbackForm, senderKey: string): GiveFeedbackInput {
  return {
    addressee: form.addressee,
    wentWell: form.wentWell.trim() || null,
    couldBeBetter: form.couldBeBetter.trim() || null,
    nextStep: form.nextStep.trim() || null,
    senderKey,
  };
}

/** A gentle word about what was written, the weightier one first; null when there is nothing to say. */
export function hintFor(form: FeedbackForm): "serious" | "harsh" | null {
  const text = `${form.wentWell} ${form.couldBeBetter} ${form.nextStep}`;
  if (soundsSerious(text)) return "serious";
  return soundsHarsh(text) ? "harsh" : null;
}
