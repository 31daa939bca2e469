import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { IdentityMode } from "../../../graphql/generated/graphql";
import { items, variablesOf } from "../../../outbox";
import { fileComplaint } from "../model/kinds";
import { loadDraft, saveDraft, type Shape } from "../../../store";
import { draftOfItem, emptyDraft, type ComplaintDraft } from "./complaint";

export const DRAFT = "complaint";
const SHAPE: Shape<ComplaintDraft> = { version: 1 };
const QUIET_MS = 400;

/** The complaint being written, shared by its three steps. `of`: the outbox item it corrects, or "". */
const writing = signal<{ of: string; draft: ComplaintDraft } | null>(null);
export const savedAt = signal<number | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The complaint being written; null until this phone has said what it kept. */
export function useDraft(correcting: string | undefined): ComplaintDraft | null {
  const of = correcting ?? "";
  const item = of ? items.value.find(({ id }) => id === of) : undefined;
  useEffect(() => {
    if (writing.peek()?.of !== of) void open(of);
  }, [of, item?.id]);
  return writing.value?.of === of ? writing.value.draft : null;
}

async function open(of: string): Promise<void> {
  savedAt.value = null;
  if (of) {
    const item = items.peek().find(({ id }) => id === of);
    const written = variablesOf(fileComplaint, item);
    if (item && written) writing.value = { of, draft: draftOfItem(written.input, item.attachments, item.id) };
    return;
  }
  const kept = await loadDraft(DRAFT, SHAPE).catch(() => undefined);
  writing.value = { of, draft: kept ?? emptyDraft(crypto.randomUUID()) };
  if (kept) savedAt.value = Date.now();
}

/** Put words into the complaint and keep it on the phone shortly after. */
export function change(
  part: Partial<ComplaintDraft> | ((draft: ComplaintDraft) => Partial<ComplaintDraft>),
): void {
  const now = writing.peek();
  if (!now) return;
  writing.value = {
    ...now,
    draft: { ...now.draft, ...(typeof part === "function" ? part(now.draft) : part) },
  };
  if (now.of) return;
  clearTimeout(timer);
  timer = setTimeout(() => void keepDraft(), QUIET_MS);
}

/** Keep the complaint now, as before leaving a step. */
export async function keepDraft(): Promise<void> {
  clearTimeout(timer);
  const now = writing.peek();
  if (!now || now.of) return;
  const kept = await saveDraft(DRAFT, SHAPE, now.draft).then(
    () => true,
    () => false,
  );
  savedAt.value = kept ? Date.now() : null;
}

/** Let go of the complaint once the outbox has it. */
export function closeDraft(): void {
  clearTimeout(timer);
  writing.value = null;
  savedAt.value = null;
}

export const setIdentity = (identity: IdentityMode): void => change({ identity });
