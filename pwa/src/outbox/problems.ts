import type { Problem } from "../store/database";
import type { Answer } from "../store/channel";

/** How one attempt ended. `endsRound`: the way to the server itself is bad, others need not try. */
export type Outcome =
  | { is: "done"; answer: Answer }
  | { is: "later"; code: string; afterSeconds?: number; endsRound: boolean }
  | { is: "paused" }
  | { is: "refused"; problem: Problem };

/** What a person can do about an item: the screen shows one of these. */
export type Remedy = "edit" | "reload" | "delete" | "update" | "signIn" | "confirm" | "wait";

export const REMEDIES: Record<string, Remedy> = {
  INVALID: "edit",
  FILE_REFUSED: "edit",
  FILE_MISSING: "edit",
  STALE: "reload",
  WRONG_STATE: "reload",
  NOT_FOUND: "delete",
  NOT_ALLOWED: "delete",
  PERIOD_CLOSED: "delete",
  NO_ADDRESSEE: "delete",
  TOO_FEW_ANSWERS: "edit",
  UNREADABLE: "delete",
  UNKNOWN_DOCUMENT: "update",
  NOT_SIGNED_IN: "signIn",
  CONFIRM_FIRST: "confirm",
};

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions?: { code?: string } }[];
  code?: string;
  message?: string;
  fields?: Problem["fields"];
  retryAfterSeconds?: number;
}

type Member = Answer & { refusal?: string } & Omit<Problem, "code"> & { retryAfterSeconds?: number | null };

/** A fetch that threw: no network, a captive portal that redirects, or no answer in time. */
export function unreached(reason: unknown): Outcome {
  const slow = reason instanceof DOMException && reason.name === "TimeoutError";
  return { is: "later", code: slow ? "TIMEOUT" : "NETWORK", endsRound: true };
}

/** Judge the answer to a mutation. */
export async function judge(response: Response): Promise<Outcome> {
  const body = await readBody(response);
  if (!body) return unreadable(response);
  const member = Object.values(body.data ?? {})[0] as Member | null | undefined;
  if (member?.refusal) return refusal(member.refusal, member, member.retryAfterSeconds);
  // Strict, because what was written is forgotten then.
  if (typeof member?.id === "string") return { is: "done", answer: answerOf(member) };
  // Who was turned away at the door hears GraphQL's error as well, but nothing of the operation.
  const [error] = (response.status < 429 && body.errors) || [];
  if (error) {
    // Without a path the request itself was wrong, and will be the next time too.
    const code = error.extensions?.code ?? (error.path ? "FAULT" : "INVALID");
    return refusal(code, { message: error.message }, retryAfter(response));
  }
  return status(response, body);
}

/** Judge a refusal of the REST kind, whose body is `{code, message, fields}`. */
export async function judgeRest(response: Response): Promise<Outcome> {
  const body = await readBody(response);
  return body ? status(response, body) : unreadable(response);
}

function status(response: Response, body: Body): Outcome {
  const wait = retryAfter(response) ?? body.retryAfterSeconds;
  if (response.status === 401) return { is: "paused" };
  if (response.status === 408 || response.status === 429 || response.status >= 500 || response.ok) {
    return later(body.code ?? "FAULT", wait, response.status);
  }
  return refusal(body.code ?? "INVALID", { message: body.message, fields: body.fields }, wait);
}

function refusal(code: string, said: Omit<Problem, "code">, wait?: number | null): Outcome {
  if (code === "NOT_SIGNED_IN") return { is: "paused" };
  if (code === "TOO_MANY" || code === "FAULT" || code === "UNKNOWN_DOCUMENT") return later(code, wait);
  const { message, fields, state, version } = said;
  return { is: "refused", problem: { code, message, fields, state, version } };
}

// The server is away or overrun: the rest of the round would meet the same.
const AWAY = [408, 429, 502, 503, 504];

function later(code: string, wait?: number | null, http = 200): Outcome {
  return { is: "later", code, afterSeconds: wait ?? undefined, endsRound: AWAY.includes(http) };
}

// Not our JSON: a captive portal, a proxy's page, or an answer cut short. Nothing is known, so nothing is refused.
function unreadable(response: Response): Outcome {
  if (response.status === 401) return { is: "paused" };
  return { is: "later", code: "NETWORK", afterSeconds: retryAfter(response), endsRound: true };
}

async function readBody(response: Response): Promise<Body | undefined> {
  try {
    const body: unknown = await response.json();
    return typeof body === "object" && body !== null ? (body as Body) : undefined;
  } catch {
    return undefined;
  }
}

function retryAfter(response: Response): number | undefined {
  const header = response.headers.get("Retry-After");
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 : seconds;
  return wait > 0 ? wait : undefined;
}

function answerOf({ id, code, state, version, submittedAt, cursor }: Member): Answer {
  return { id, code, state, version, submittedAt, cursor };
}
