import { doubted } from "../device/status";
import type { DocumentId } from "./document";
import { addressOf, openly } from "./early";
import { ProblemFailure } from "./failure";
import type { ProblemCode } from "./generated/graphql";
import { reach } from "./http";

export { Failure, HttpFailure, NetworkFailure, ProblemFailure } from "./failure";

interface Answered<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions?: Extensions }[];
}

interface Extensions {
  code?: ProblemCode;
  incident?: string;
  retryAfterSeconds?: number;
  /** A wait of the server ran out; with TOO_MANY, which older clients know. */
  busy?: boolean;
}

interface Manner {
  signal?: AbortSignal;
  limitMs?: number;
  /** Ask without the session cookie: what a citizen asks is tied to no account. */
  unsigned?: boolean;
  /**
   * Ask by address, so that the browser keeps the answer and the server can say that it still holds. Only for what the
   * schema marks as public: addresses are written into logs.
   */
  open?: boolean;
  /** Do not wait for a crowded server. */
  once?: boolean;
}

/** Ask one trusted document. Throws a Failure. */
export async function ask<Answer, Variables>(
  document: DocumentId<Answer, Variables>,
  variables: Variables,
  { signal, limitMs = 15_000, unsigned = false, open = false, once }: Manner = {},
): Promise<Answer> {
  const [address, init] = open
    ? [addressOf(document, variables), { method: "GET", ...openly() }]
    : byBody(document, variables, unsigned);
  const answered = await reach<Answered<Answer>>(address, { ...init, signal }, limitMs, once);
  const [error] = answered.errors ?? [];
  if (error) {
    const failure = failureOf(error.message, error.extensions ?? {});
    if (!unsigned) doubted.value = failure;
    throw failure;
  }
  if (!answered.data) throw new ProblemFailure("FAULT", "");
  return answered.data;
}

function failureOf(
  message: string,
  { code = "FAULT", incident, retryAfterSeconds, busy }: Extensions,
): ProblemFailure {
  return new ProblemFailure(busy ? "BUSY" : code, message, incident, retryAfterSeconds);
}

type Sent = [address: string, init: RequestInit];

function byBody(documentId: string, variables: unknown, unsigned: boolean): Sent {
  return [
    "/graphql",
    {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ documentId, variables }),
      credentials: unsigned ? "omit" : "same-origin",
    },
  ];
}

/** What a refused change says: the fields of the fragment WhyNot. */
export interface Refused {
  __typename: string;
  refusal: ProblemCode;
  message: string;
  fields?: { field: string; message: string }[];
  retryAfterSeconds?: number | null;
}

export type Member<Answer> = Answer[Exclude<keyof Answer, "__typename">];
export type Problems<Answer> = Extract<Member<Answer>, { refusal: ProblemCode }>;
export type Value<Answer> = Exclude<Member<Answer>, { refusal: ProblemCode }>;

export type Change<Answer> = { ok: true; value: Value<Answer> } | { ok: false; problem: Problems<Answer> };
