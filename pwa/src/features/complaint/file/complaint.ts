import type { FileComplaintInput, IdentityMode } from "../../../graphql/generated/graphql";
import type { PlainKey } from "../../../i18n";
import type { HeldReceipt } from "../model/receipt";

export interface ComplaintDraft {
  /** The intention: one complaint however often the button is pressed. */
  id: string;
  receipt?: HeldReceipt;
  title: string;
  body: string;
  happenedOn: string;
  place: string;
  unit: string;
  service: string;
  photos: string[];
  identity: IdentityMode;
  name: string;
  phone: string;
  contactConsent: boolean;
}

export const LEAST_TITLE = 5;
export const MOST_TITLE = 120;
export const LEAST_BODY = 20;
export const MOST_BODY = 4000;

export function emptyDraft(id: string): ComplaintDraft {
  return {
    id,
    title: "",
    body: "",
    happenedOn: "",
    place: "",
    unit: "",
    service: "",
    photos: [],
    identity: "ANONYMOUS",
    name: "",
    phone: "",
    contactConsent: false,
  };
}

/** A complaint that waits in the outbox, to be corrected. */
export function draftOfItem(
  input: Omit<FileComplaintInput, "attachments">,
  photos: readonly string[],
  id: string,
): ComplaintDraft {
  const {
    code,
    key,
    title,
    body,
    happenedOn,
    place,
    unit,
    service,
    identityMode,
    name,
    phone,
    contactConsent,
  } = input;
  return {
    id,
    receipt: { code, key },
    title,
    body,
    happenedOn: happenedOn ?? "",
    place: place ?? "",
    unit: unit ?? "",
    service: service ?? "",
    photos: [...photos],
    identity: identityMode,
    name: name ?? "",
    phone: phone ?? "",
    contactConsent,
  };
}

export interface FieldFault {
  field: "title" | "body" | "happenedOn" | "name" | "phone" | "consent";
  words: PlainKey;
}

/** What the story still lacks. */
export function storyFaults(draft: ComplaintDraft, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (draft.title.trim().length < LEAST_TITLE) faults.push({ field: "title", words: "complain.titleShort" });
  if (draft.body.trim().length < LEAST_BODY) faults.push({ field: "body", words: "complain.bodyShort" });
  if (draft.happenedOn > today) faults.push({ field: "happenedOn", words: "complain.dayAhead" });
  return faults;
}

const PHONE = /^\+?\d{8,15}$/;
const digits = (phone: string): string => phone.replace(/[\s().-]/g, "");

/** What the identity step still lacks: a name where it is to be known, a whole number, and consent to use it. */
export function identityFaults(draft: ComplaintDraft): FieldFault[] {
  if (draft.identity === "ANONYMOUS") return [];
  const faults: FieldFault[] = [];
  if (draft.name.trim().length < 2) faults.push({ field: "name", words: "complain.nameMissing" });
  if (draft.phone.trim() && !PHONE.test(digits(draft.phone)))
    faults.push({ field: "phone", words: "complain.phoneWrong" });
  else if (draft.phone.trim() && !draft.contactConsent)
    faults.push({ field: "consent", words: "complain.consentMissing" });
  return faults;
}

/** The input of a complaint. Anonymous means that neither name nor number leaves the phone. */
export function complaintInput(
  draft: ComplaintDraft,
  receipt: HeldReceipt,
  at: Date,
): Omit<FileComplaintInput, "attachments"> {
  const named = draft.identity !== "ANONYMOUS";
  const phone = named ? digits(draft.phone) : "";
  return {
    ...receipt,
    title: draft.title.trim(),
    body: draft.body.trim(),
    happenedOn: draft.happenedOn || null,
    place: draft.place.trim() || null,
    unit: draft.unit || null,
    service: draft.service || null,
    identityMode: draft.identity,
    name: named ? draft.name.trim() : null,
    phone: phone || null,
    contactConsent: phone !== "" && draft.contactConsent,
    savedAt: at.toISOString(),
  };
}

export interface Sight {
  who: "verifiers" | "unit" | "evaluators" | "public";
  story: boolean;
  name: boolean;
}

/** Who sees what under a choice of identity. */
export function whoSees(identity: IdentityMode): Sight[] {
  return [
    { who: "verifiers", story: true, name: identity !== "ANONYMOUS" },
    { who: "unit", story: true, name: identity === "NAMED" },
    { who: "evaluators", story: true, name: false },
    { who: "public", story: false, name: false },
  ];
}
