import { lang } from "../i18n";
import { online, slow } from "../device/status";
import { early } from "./early";
import { HttpFailure, NetworkFailure } from "./failure";

const SLOW_MS = 10_000;

/**
 * Reach the server; gives its JSON, or undefined where it answers without a body. Where it is crowded it is asked again
 * after the wait it asks for, unless `once`.
 */
export async function reach<Answer>(
  address: string,
  init: RequestInit,
  limitMs: number,
  once?: boolean,
): Promise<Answer> {
  const watch = setTimeout(() => (slow.value = true), SLOW_MS);
  try {
    const asked = early[address];
    delete early[address];
    const limit = AbortSignal.timeout(limitMs);
    const response = await (asked ??
      fetch(address, {
        ...init,
        headers: { Accept: "application/json", "Accept-Language": lang(), ...init.headers },
        cache: init.cache ?? "no-store",
        // Our endpoints never redirect; what does is a captive portal.
        redirect: "error",
        signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
      }));
    const text = await response.text();
    const body = readJson(text);
    if (!response.ok)
      throw new HttpFailure(response.status, {
        ...body,
        retryAfterSeconds: retryAfter(response) ?? body?.retryAfterSeconds,
      });
    if (text && !body) throw new NetworkFailure("NETWORK");
    online.value = true;
    return body as Answer;
  } catch (reason) {
    if (!once && reason instanceof HttpFailure && reason.code === "BUSY") {
      clearTimeout(watch);
      const { again } = await import("./crowd");
      return await again(() => reach<Answer>(address, init, limitMs, true), reason, init.signal);
    }
    if (reason instanceof HttpFailure || init.signal?.aborted) throw reason;
    const late = reason instanceof DOMException && reason.name === "TimeoutError";
    if (!late) lostServer();
    throw new NetworkFailure(late ? "TIMEOUT" : "NETWORK");
  } finally {
    clearTimeout(watch);
    slow.value = false;
  }
}

const PROBE_MS = 15_000;
let probing = false;

/** A device may call itself online where the server is out of reach: say so, and look for it until it answers. */
function lostServer(): void {
  online.value = false;
  if (probing || typeof document === "undefined") return;
  probing = true;
  const probe = async (): Promise<void> => {
    const found =
      document.visibilityState === "visible" &&
      (await fetch("/health", { cache: "no-store", redirect: "error" }).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (!found && !online.value) return void setTimeout(() => void probe(), PROBE_MS);
    probing = false;
    dispatchEvent(new Event("online"));
  };
  setTimeout(() => void probe(), PROBE_MS);
}

interface Body {
  code?: string;
  message?: string;
  incident?: string;
  retryAfterSeconds?: number | null;
  fields?: { field: string; message: string }[];
}

function readJson(text: string): Body | undefined {
  try {
    return text ? (JSON.parse(text) as Body) : undefined;
  } catch {
    return undefined;
  }
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get("Retry-After"));
  return seconds > 0 ? seconds : undefined;
}

/** Send JSON to one of the few addresses that are not GraphQL. */
export function rest<Answer = void>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  address: string,
  body?: object,
): Promise<Answer> {
  const json = body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  return reach<Answer>(address, { method, ...json }, 15_000);
}
