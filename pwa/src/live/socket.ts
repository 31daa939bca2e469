import type { Client } from "graphql-ws/client";

/** How a stream ended. `fatal`: asking again would get the same answer. */
export type End = "lost" | "complete" | "fatal";

export interface Request {
  documentId: string;
  variables: () => object;
}

export interface Ear {
  opened: () => void;
  next: (data: Record<string, unknown>) => void;
}

const PING_MS = 20_000;
const PONG_MS = 8_000;
const OPEN_MS = 10_000;
const FATAL = new Set([4400, 4401, 4403, 4406]);

/** By client, the socket that the server acknowledged last. */
const acknowledged = new WeakMap<Client, WebSocket>();

let shared: { language: string; client: Promise<Client> } | undefined;

/** The socket of everyone who follows; a new one once the language has changed, since words come in the socket's own. */
function client(): Promise<Client> {
  const language = document.documentElement.lang || "id";
  if (shared?.language !== language) shared = { language, client: make(language) };
  return shared.client;
}

function make(language: string): Promise<Client> {
  return import("graphql-ws/client").then(({ createClient }) => {
    let watch: ReturnType<typeof setTimeout> | undefined;
    const expectWithin = (milliseconds: number): void => {
      clearTimeout(watch);
      // Terminate, not close: a dead network answers no closing handshake either.
      watch = setTimeout(() => made.terminate(), milliseconds);
    };
    const made = createClient({
      // Browsers let nobody choose the headers of a socket.
      url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql?language=${language}`,
      lazyCloseTimeout: 3_000,
      keepAlive: PING_MS,
      // `follow` tries for ever by itself: it knows of the page's visibility, of SSE and of the cursor.
      retryAttempts: 0,
      on: {
        connecting: () => expectWithin(OPEN_MS),
        connected: (socket) => {
          clearTimeout(watch);
          acknowledged.set(made, socket as WebSocket);
        },
        ping: (received) => (received ? undefined : expectWithin(PONG_MS)),
        pong: (received) => (received ? clearTimeout(watch) : undefined),
        error: () => clearTimeout(watch),
        closed: () => clearTimeout(watch),
      },
    });
    return made;
  });
}

/** Follow by WebSocket until it ends or `stop` is aborted. */
export async function bySocket(request: Request, ear: Ear, stop: AbortSignal): Promise<End> {
  const ws = await client();
  return new Promise((resolve) => {
    const over = new AbortController();
    const unlisten = ws.on("connected", ear.opened);
    const finish = (end: End): void => {
      unlisten();
      over.abort();
      resolve(end);
    };
    const payload = {
      query: "",
      extensions: { documentId: request.documentId },
      // Read at each sending: the library may subscribe again, and the cursor has moved by then.
      get variables() {
        return request.variables() as Record<string, unknown>;
      },
    };
    const dispose = ws.subscribe<Record<string, unknown>>(payload, {
      next: ({ data, errors }) => (data ? ear.next(data) : finish(endOf(errors))),
      error: (reason) => finish(endOf(reason)),
      complete: () => finish("complete"),
    });
    const leave = (): void => {
      dispose();
      finish("lost");
    };
    stop.addEventListener("abort", leave, { signal: over.signal });
    if (stop.aborted) leave();
    // Only who follows first hears the socket being acknowledged; the others find it open.
    else if (acknowledged.get(ws)?.readyState === WebSocket.OPEN) ear.opened();
  });
}

function endOf(reason: unknown): End {
  const { code } = reason as { code?: number };
  if (code !== undefined) return FATAL.has(code) ? "fatal" : "lost";
  const [first] = Array.isArray(reason) ? (reason as { extensions?: { code?: string } }[]) : [];
  return first?.extensions?.code === "UNKNOWN_DOCUMENT" ? "fatal" : "lost";
}

/** Drop the socket at once, for all who follow: it is of no use while nobody looks. */
export async function dropSocket(): Promise<void> {
  (await shared?.client)?.terminate();
}
