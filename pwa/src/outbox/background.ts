import { citizenKinds } from "./kinds";
import { sendRound } from "./send";

/**
 * Send from the service worker, on the browser's `sync` event. Rejects while something waits for the network, so
 * that the browser fires again. Staff items wait for a page, which alone knows their kinds.
 */
export async function sendFromWorker(): Promise<void> {
  const { cutShort } = await sendRound({ kindOf: async (name) => citizenKinds[name], language: () => "id" });
  if (cutShort) throw new Error("The server was not reached.");
}
