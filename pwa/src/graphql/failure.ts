import type { ProblemCode } from "./generated/graphql";

/** Why a question was not answered. `code` is what screens decide by; `message` is in the person's language. */
export abstract class Failure extends Error {
  /** BUSY: the server was reached, and is too busy at the moment. */
  abstract readonly code: ProblemCode | "NETWORK" | "TIMEOUT" | "BUSY";
  /** Number of the fault in the server's log, to be quoted. */
  readonly incident?: string;
  readonly retryAfterSeconds?: number;
  readonly fields: readonly { field: string; message: string }[] = [];
}

/** The server was not reached, or something in between answered for it. */
export class NetworkFailure extends Failure {
  constructor(readonly code: "NETWORK" | "TIMEOUT") {
    super(code);
  }
}

interface Refusal {
  code?: string;
  message?: string;
  incident?: string;
  retryAfterSeconds?: number | null;
  fields?: { field: string; message: string }[];
}

/** The server answered, and refused or failed. */
export class HttpFailure extends Failure {
  readonly code: ProblemCode | "BUSY";
  override readonly incident?: string;
  override readonly retryAfterSeconds?: number;
  override readonly fields: readonly { field: string; message: string }[];

  constructor(
    readonly status: number,
    refusal: Refusal,
  ) {
    super(refusal.message ?? "");
    this.code = status === 503 ? "BUSY" : ((refusal.code as ProblemCode | undefined) ?? codeOf(status));
    this.incident = refusal.incident;
    this.retryAfterSeconds = refusal.retryAfterSeconds ?? undefined;
    this.fields = refusal.fields ?? [];
  }
}

/** GraphQL answered with an error instead of data. */
export class ProblemFailure extends Failure {
  constructor(
    readonly code: ProblemCode | "BUSY",
    message: string,
    override readonly incident?: string,
    override readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

function codeOf(status: number): ProblemCode {
  if (status === 401) return "NOT_SIGNED_IN";
  if (status === 403) return "NOT_ALLOWED";
  if (status === 404) return "NOT_FOUND";
  if (status === 429) return "TOO_MANY";
  return status >= 500 ? "FAULT" : "INVALID";
}
