/** Passkeys of this device: what the server asks is handed to the browser, and its answer to the server. */

/** As the server writes it: bytes as text without padding. */
export interface AskedToMake {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Listed[];
  [more: string]: unknown;
}
export interface AskedToProve {
  challenge: string;
  allowCredentials: Listed[];
  [more: string]: unknown;
}
interface Listed {
  id: string;
  type: "public-key";
}

/** Why there is no answer; each has words of its own. */
export type Hindrance = "unsupported" | "insecure" | "cancelled" | "known" | "elsewhere" | "broken";

export class PasskeyFailure extends Error {
  constructor(readonly why: Hindrance) {
    super(why);
  }
}

/** What keeps this browser from using passkeys at all, if anything does. */
export function hindrance(): "unsupported" | "insecure" | null {
  if (!globalThis.isSecureContext) return "insecure";
  return typeof PublicKeyCredential === "undefined" ? "unsupported" : null;
}

/** Let the person make a passkey. Throws a PasskeyFailure. */
export async function makePasskey(asked: AskedToMake): Promise<object> {
  const made = await answered(() =>
    navigator.credentials.create({
      publicKey: {
        ...(asked as unknown as PublicKeyCredentialCreationOptions),
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: listed(asked.excludeCredentials),
      },
    }),
  );
  const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
  return written(made, { clientDataJSON, attestationObject });
}

/** Let the person show one of their passkeys. Throws a PasskeyFailure. */
export async function provePasskey(asked: AskedToProve): Promise<object> {
  const shown = await answered(() =>
    navigator.credentials.get({
      publicKey: {
        ...(asked as unknown as PublicKeyCredentialRequestOptions),
        challenge: bytes(asked.challenge),
        allowCredentials: listed(asked.allowCredentials),
      },
    }),
  );
  const { clientDataJSON, authenticatorData, signature } = shown.response as AuthenticatorAssertionResponse;
  return written(shown, { clientDataJSON, authenticatorData, signature });
}

async function answered(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  const why = hindrance();
  if (why) throw new PasskeyFailure(why);
  try {
    const credential = await ask();
    if (credential) return credential as PublicKeyCredential;
  } catch (reason) {
    throw new PasskeyFailure(reason instanceof DOMException ? hindranceOf(reason.name) : "broken");
  }
  throw new PasskeyFailure("cancelled");
}

function hindranceOf(name: string): Hindrance {
  if (name === "NotAllowedError" || name === "AbortError") return "cancelled";
  if (name === "InvalidStateError") return "known";
  if (name === "SecurityError") return "elsewhere";
  return name === "NotSupportedError" || name === "ConstraintError" ? "unsupported" : "broken";
}

function written({ rawId, type }: PublicKeyCredential, response: Record<string, ArrayBuffer>): object {
  const id = text(rawId);
  const parts = Object.entries(response).map(([name, value]) => [name, text(value)]);
  return { id, rawId: id, type, response: Object.fromEntries(parts) as Record<string, string> };
}

function listed(some: readonly Listed[] = []): PublicKeyCredentialDescriptor[] {
  return some.map(({ id, type }) => ({ id: bytes(id), type }));
}

function bytes(plain: string): Uint8Array<ArrayBuffer> {
  const letters = atob(plain.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function text(value: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(value));
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
