import type { Kind } from "./kinds";
import { sendRound } from "./send";

/**
 * Send from the service worker, on the browser's `sync` event. Rejects while something waits for the network, so
 * that the browser fires again. Staff items wait for a page, which alone knows their kinds.
 */
export async function sendFromWorker(kinds: readonly Kind[]): Promise<void> {
  const kindOf = async (name: string): Promise<Kind | undefined> => kinds.find((kind) => kind.name === name);
  const { cutShort } = await sendRound({ kindOf, language: () => "id" });
  if (cutShort) throw new Error("The server was not reached.");
}
