import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { SessionOwnerDocument } from "../graphql/generated/graphql";
import type { Intention, Kind } from "./index";

type Change = [id: string, variables: object, changes?: { title?: string; attachments?: string[] }];

export interface Sent {
  documentId: string;
  variables: Record<string, any>;
  credentials: RequestCredentials | undefined;
}

type Fault = () => Response | Promise<Response>;

/** Stands at the far end of `fetch`: carries out each intention once, like the server, and fails as it is told. */
export class Town {
  readonly received: Sent[] = [];
  readonly carriedOut = new Map<string, Sent>();
  readonly files = new Map<string, number[]>();
  readonly parts: string[] = [];
  session: string | null = null;
  private faults: Fault[] = [];

  /** The next requests end so, one each. */
  fail(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    if (address.startsWith("/uploads/")) return this.upload(address.slice(9), init);
    const { documentId, variables } = JSON.parse(init.body as string) as Sent;
    if (documentId === SessionOwnerDocument) {
      return json({ data: { viewer: { account: this.session && { id: this.session } } } });
    }
    const sent = { documentId, variables, credentials: init.credentials };
    this.received.push(sent);
    const fault = this.faults.shift();
    if (fault) return fault();
    return this.carryOut(sent);
  };

  carryOut(sent: Sent): Response {
    const { intention } = sent.variables;
    if (!this.carriedOut.has(intention)) this.carriedOut.set(intention, sent);
    return json({ data: { done: { __typename: "Rating", id: `row-${intention}`, state: "SUBMITTED" } } });
  }

  private async upload(id: string, init: RequestInit): Promise<Response> {
    const held = this.files.get(id) ?? [];
    if (init.method === "GET")
      return held.length > 0 ? json({ received: held.length, complete: false }) : json({}, 404);
    const range = new Headers(init.headers).get("Content-Range")!;
    this.parts.push(range);
    const fault = this.faults.shift();
    if (fault) return fault();
    const [, from, total] = /bytes (\d+)-\d+\/(\d+)/.exec(range)!.map(Number);
    this.files.set(id, [...held.slice(0, from), ...new Uint8Array(init.body as ArrayBuffer)]);
    const received = this.files.get(id)!.length;
    return received === total ? json({ id }, 201) : json({ received }, 202);
  }
}

export function json(body: object, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

export function refused(code: string, more: object = {}): Fault {
  return () =>
    json({ data: { done: { __typename: "Refused", refusal: code, message: "Tidak bisa.", ...more } } });
}

export const noNetwork: Fault = () => Promise.reject(new TypeError("Failed to fetch"));

/** An empty phone before a town's server. */
export function newPhone(): Town {
  const town = new Town();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("fetch", town.fetch);
  const page = new EventTarget();
  vi.stubGlobal(
    "document",
    Object.assign(new EventTarget(), { visibilityState: "visible", documentElement: { lang: "id" } }),
  );
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  return town;
}

/** A tab of its own on the same phone: modules anew, the database as it is. Also what is left after a crash. */
export async function openTab() {
  vi.resetModules();
  const [box, store, send, citizens, staff, items, database] = await Promise.all([
    import("./index"),
    import("../store"),
    import("./send"),
    import("../app/kinds"),
    import("../app/staffKinds"),
    import("./store"),
    import("../store/database"),
  ]);
  box.offerKinds({ citizens: async () => citizens.KINDS, staff: async () => staff.KINDS });
  const kinds = new Map([...citizens.KINDS, ...staff.KINDS].map((kind) => [kind.name, kind]));
  const round = (force = true) =>
    send.sendRound({ kindOf: async (name) => kinds.get(name), language: () => "id", force });
  const named = (name: string): Kind => kinds.get(name)!;
  const outbox = {
    ...box,
    enqueue: (name: string, intention: Intention<object>) => box.enqueue(named(name), intention),
    updateItem: (name: string, ...change: Change) => box.updateItem(named(name), ...change),
    onSent: (name: string, handler: Parameters<typeof box.onSent>[1]) => box.onSent({ name }, handler),
  };
  return { outbox, store, kinds, items, database, round, sendRound: send.sendRound };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

export function rating(words = "Antreannya cepat."): { variables: any; title: string } {
  const input = {
    service: "s1",
    score: 4,
    reasons: [],
    wentWell: words,
    ratedAt: "2026-11-24T02:00:00Z",
    deviceKey: "k",
  };
  return { variables: { input }, title: "KTP-el" };
}

export function complaint(more: object = {}): { variables: any; title: string } {
  const secrets = { code: "RKI-2026-ABCDEF", key: "K".repeat(27), title: "Lampu mati" };
  const words = {
    body: "Lampu jalan di Gang Mawar mati sejak Senin.",
    contactConsent: false,
    savedAt: "2026-11-24T02:00:00Z",
  };
  return {
    variables: { input: { ...secrets, ...words, identityMode: "NAMED", ...more } },
    title: secrets.title,
  };
}
