import { lang } from "../i18n";
import type { DocumentId } from "./document";

/** How an open question is asked: tied to no account, and kept by the browser until the server says that it changed. */
export const openly = (): RequestInit => ({
  headers: { "Accept-Language": lang() },
  credentials: "omit",
  cache: "no-cache",
});

/** Where an open question is asked; see `Manner.open`. */
export const addressOf = (documentId: string, variables: unknown): string =>
  `/graphql?documentId=${documentId}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

/** Answers on their way, by address. */
export const early: Record<string, Promise<Response>> = {};

/** Ask an open question for a screen whose code is still on its way; whoever asks it next is given the answer. */
export function askEarly<Answer, Variables>(
  document: DocumentId<Answer, Variables>,
  variables: Variables,
): void {
  const address = addressOf(document, variables);
  (early[address] = fetch(address, openly())).catch(() => 0);
}
