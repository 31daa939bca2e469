import { loadFile } from "../store/files";
import { judge, judgeRest, unreached, type Outcome } from "./problems";

const PART = 512 * 1024;
const MUTATION_MS = 30_000;
const PART_MS = 120_000;

export interface Way {
  /** Citizens' items go without the session cookie, so that no account is tied to them. */
  credentials: "omit" | "same-origin";
  language: string;
}

async function reach(address: string, init: RequestInit, way: Way, limit: number): Promise<Response> {
  return fetch(address, {
    ...init,
    headers: { "Accept-Language": way.language, ...init.headers },
    credentials: way.credentials,
    // Our endpoints never redirect; what does is a captive portal.
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(limit),
  });
}

export async function ask(documentId: string, variables: object, way: Way): Promise<Response> {
  const body = JSON.stringify({ documentId, variables });
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  return reach("/graphql", { method: "POST", headers, body }, way, MUTATION_MS);
}

export async function mutate(documentId: string, variables: object, way: Way): Promise<Outcome> {
  try {
    return await judge(await ask(documentId, variables, way));
  } catch (reason) {
    return unreached(reason);
  }
}

/** Bring one stored file to the server; undefined when it is there whole. `resume`: part of it may be there. */
export async function upload(id: string, resume: boolean, way: Way): Promise<Outcome | undefined> {
  const file = await loadFile(id);
  if (!file) return { is: "refused", problem: { code: "FILE_MISSING" } };
  const address = `/uploads/${id}`;
  const total = file.bytes.byteLength;
  try {
    let from = resume ? await receivedOf(address, total, way) : 0;
    while (from !== "whole") {
      const end = Math.min(from + PART, total);
      const range = `bytes ${from}-${end - 1}/${total}`;
      const headers = { "Content-Type": file.mediaType, "Content-Range": range };
      const init = { method: "PUT", headers, body: file.bytes.slice(from, end) };
      const response = await reach(address, init, way, PART_MS);
      if (!response.ok) return asFileRefusal(await judgeRest(response), response.status);
      if (response.status === 201) return undefined;
      const { received } = (await response.json()) as { received: number };
      // A server that does not move on would be asked for ever.
      if (!(received > from && received < total)) return { is: "later", code: "FAULT", endsRound: false };
      from = received;
    }
    return undefined;
  } catch (reason) {
    return unreached(reason);
  }
}

/** Where to go on. All bytes but no photo yet: whoever was to make it of them was killed, so the last part goes again. */
async function receivedOf(address: string, total: number, way: Way): Promise<number | "whole"> {
  const response = await reach(address, { method: "GET" }, way, MUTATION_MS);
  if (!response.ok) return 0;
  const { received, complete } = (await response.json()) as { received: number; complete: boolean };
  return complete ? "whole" : Math.min(received, Math.floor((total - 1) / PART) * PART);
}

function asFileRefusal(outcome: Outcome, status: number): Outcome {
  if (outcome.is !== "refused") return outcome;
  // The server holds other parts than we thought; the next try asks it first.
  if (status === 409) return { is: "later", code: "FAULT", endsRound: false };
  return { is: "refused", problem: { ...outcome.problem, code: "FILE_REFUSED" } };
}
