import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DocumentId } from "../graphql/document";

type Message =
  | { __typename: "LiveEvent"; cursor: string }
  | { __typename: "Resync"; cursor: string }
  | { __typename: "Refused"; code: string };
type Answer = { timeline: Message };

const cursorAt = (seq: number): string => btoa(`j${seq}`).replace(/=+$/, "");
const event = (seq: number): Message => ({ __typename: "LiveEvent", cursor: cursorAt(seq) });

/** The server's end of a WebSocket that speaks graphql-transport-ws, or does not. */
class Wire {
  static readonly [key: string]: unknown;
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: Wire[] = [];
  static manner: "open" | "refuse" | "silent" = "open";
  readyState = 0;
  pongs = true;
  subscribed?: { id: string; payload: { variables: object; extensions: object } };
  onopen?: () => void;
  onclose?: (event: object) => void;
  onerror?: (event: object) => void;
  onmessage?: (event: { data: string }) => void;

  constructor() {
    Wire.all.push(this);
    queueMicrotask(() => (Wire.manner === "refuse" ? this.drop(1006) : this.open()));
  }

  private open(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  send(text: string): void {
    if (Wire.manner === "silent") return;
    const message = JSON.parse(text);
    if (message.type === "connection_init") this.say({ type: "connection_ack" });
    if (message.type === "ping" && this.pongs) this.say({ type: "pong" });
    if (message.type === "subscribe") this.subscribed = message;
  }

  say(message: object): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  tell(timeline: Message): void {
    this.say({ type: "next", id: this.subscribed!.id, payload: { data: { timeline } } });
  }

  drop(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code, reason: "" });
  }

  close(code: number): void {
    if (this.readyState < 2) this.drop(code);
  }
}

let page: EventTarget & { visibilityState: string; documentElement: object };
let frame: EventTarget;
let stop: (() => void) | undefined;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  Object.assign(Wire, { all: [], manner: "open" });
  page = Object.assign(new EventTarget(), { visibilityState: "visible", documentElement: { lang: "id" } });
  frame = new EventTarget();
  vi.stubGlobal("WebSocket", Wire);
  vi.stubGlobal("location", { protocol: "https:", host: "suara.example" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", frame.addEventListener.bind(frame));
  vi.stubGlobal("navigator", { onLine: true });
});

afterEach(() => {
  stop?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function begin(resync: () => Promise<string | undefined> = async () => undefined) {
  const live = await import("./index");
  // Loaded when first used, and loading takes real time: the held clock would run ahead of it.
  await import("graphql-ws/client");
  const heard: string[] = [];
  const refused = vi.fn<(problem: object) => void>();
  stop = live.follow<Answer, { after?: string }>({
    document: "hash" as DocumentId<Answer, { after?: string }>,
    variables: (after) => ({ after }),
    onMessage: ({ cursor }) => heard.push(cursor),
    onResync: resync,
    onRefused: refused,
  });
  return { heard, refused, status: live.status };
}

/** Let time pass until `look` no longer throws. */
async function until<T>(look: () => T): Promise<T> {
  for (let quarters = 0; quarters < 400; quarters += 1) {
    try {
      return look();
    } catch {
      await vi.advanceTimersByTimeAsync(250);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return look();
}

/** The n-th socket, once it is subscribed. */
function wire(n: number): Promise<Wire> {
  return until(() => {
    expect(Wire.all[n]?.subscribed).toBeDefined();
    return Wire.all[n]!;
  });
}

function show(visibilityState: string): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
}

test("events arrive, and after a cut following goes on behind the newest one", async () => {
  const { heard, status } = await begin();
  const first = await wire(0);
  expect(first.subscribed?.payload).toMatchObject({ variables: {}, extensions: { documentId: "hash" } });
  first.tell(event(9));
  first.tell(event(10));
  await until(() => expect(heard).toEqual([cursorAt(9), cursorAt(10)]));
  expect(status.value.state).toBe("live");
  first.drop(1006);
  await until(() => expect(status.value.state).toBe("stale"));
  expect((await wire(1)).subscribed?.payload.variables).toEqual({ after: cursorAt(10) });
  await until(() => expect(status.value.state).toBe("live"));
});

test("a socket that the server does not acknowledge is not called live, and is given up", async () => {
  Wire.manner = "silent";
  const { status } = await begin();
  await until(() => expect(Wire.all[0]?.readyState).toBe(1));
  await vi.advanceTimersByTimeAsync(9_000);
  expect([Wire.all[0]?.readyState, status.value.state]).toEqual([1, "stale"]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Wire.all[0]?.readyState).toBe(3);
});

test("who begins to follow over a socket that stands is live as well", async () => {
  const { status } = await begin();
  await wire(0);
  const first = stop;
  await begin();
  await until(() => expect(status.value.state).toBe("live"));
  expect(Wire.all).toHaveLength(1);
  first?.();
});

test("a server that crashes again and again is never given up", async () => {
  await begin();
  for (let n = 0; n < 12; n += 1) (await wire(n)).drop(n % 2 ? 1011 : 4500);
  expect(await wire(12)).toBeDefined();
});

test.each([4400, 4401, 4403, 4406])("a socket closed with %i is not opened again", async (code) => {
  const { status } = await begin();
  (await wire(0)).drop(code);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(Wire.all).toHaveLength(1);
  expect(status.value.state).toBe("stale");
});

test("a frozen server is noticed by its missing pong", async () => {
  await begin();
  const first = await wire(0);
  first.pongs = false;
  await vi.advanceTimersByTimeAsync(27_000);
  expect(first.readyState).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(first.readyState).toBe(3);
  expect(await wire(1)).toBeDefined();
});

test("the socket is closed half a minute after nobody looks, and opened when somebody does", async () => {
  await begin();
  const first = await wire(0);
  show("hidden");
  await vi.advanceTimersByTimeAsync(29_000);
  expect(first.readyState).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([first.readyState, Wire.all.length]).toEqual([3, 1]);
  show("visible");
  expect(await wire(1)).toBeDefined();
});

test("without a network the socket is dropped at once, and the screen says so", async () => {
  const { status } = await begin();
  await wire(0);
  vi.stubGlobal("navigator", { onLine: false });
  frame.dispatchEvent(new Event("offline"));
  await until(() => expect(status.value.state).toBe("offline"));
  vi.stubGlobal("navigator", { onLine: true });
  frame.dispatchEvent(new Event("online"));
  expect(await wire(1)).toBeDefined();
});

test("too large a gap makes the screen ask afresh, and following goes on behind its answer", async () => {
  await begin(async () => cursorAt(500));
  (await wire(0)).tell({ __typename: "Resync", cursor: cursorAt(400) });
  const next = await until(() => {
    const found = Wire.all.at(-1)!.subscribed;
    expect(found?.payload.variables).toEqual({ after: cursorAt(500) });
    return found;
  });
  expect(next).toBeDefined();
});

test("a refusal ends following and is told; a fault does not", async () => {
  const { refused } = await begin();
  (await wire(0)).tell({ __typename: "Refused", code: "FAULT" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refused).not.toHaveBeenCalled();
  Wire.all.at(-1)!.tell({ __typename: "Refused", code: "NOT_ALLOWED" });
  await until(() => expect(refused).toHaveBeenCalledWith(expect.objectContaining({ code: "NOT_ALLOWED" })));
});

test("after two sockets that never open, events come over plain HTTP", async () => {
  Wire.manner = "refuse";
  const lines = [
    ": ping\r\n\r\nevent: ne",
    `xt\r\ndata: ${JSON.stringify({ data: { timeline: event(3) } })}\r\n`,
    "\r\n",
  ];
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => lines.forEach((line) => stream.enqueue(new TextEncoder().encode(line))),
  });
  const fetch = vi.fn(async () => new Response(body, { headers: { "Content-Type": "text/event-stream" } }));
  vi.stubGlobal("fetch", fetch);
  const { heard, status } = await begin();
  await until(() => expect(heard).toEqual([cursorAt(3)]));
  expect(Wire.all).toHaveLength(2);
  expect(status.value.state).toBe("live");
});
