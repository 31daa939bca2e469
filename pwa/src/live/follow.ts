import { doubted } from "../device/status";
import type { DocumentId } from "../graphql/document";
import { laterCursor } from "./cursor";
import { onAway, pause, untilWatching } from "./presence";
import { bySocket, dropSocket, type Ear, type End, type Request } from "./socket";
import { byEvents } from "./sse";
import { setStatus } from "./liveStatus";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

type MessageOf<Answer> = NonNullable<Answer[keyof Answer]>;
type Named<Message, Name extends string> = Extract<Message, { __typename: Name }>;

export interface Following<Answer, Variables> {
  document: DocumentId<Answer, Variables>;
  /** The variables for each (re)connection; `after` is the newest place seen, undefined before the first event. */
  variables: (after: string | undefined) => Variables;
  onMessage: (event: Named<MessageOf<Answer>, "LiveEvent">) => void;
  /** The gap is too large: ask afresh and give the answer's cursor. */
  onResync: () => Promise<string | undefined>;
  /** The server will not show this any more; following has stopped. */
  onRefused?: (refused: Named<MessageOf<Answer>, "Refused">) => void;
}

type Ending = End | "resync" | "refused";
/** Refusals that pass by themselves. */
const PASSING = new Set(["TOO_MANY", "FAULT"]);

/** Follow a subscription through broken networks, sleeping phones and restarted servers; the answer stops it. */
export function follow<Answer, Variables extends object>(
  following: Following<Answer, Variables>,
): () => void {
  const stop = new AbortController();
  void run(following, stop.signal);
  return () => stop.abort();
}

async function run<Answer, Variables extends object>(
  f: Following<Answer, Variables>,
  stop: AbortSignal,
): Promise<void> {
  let after: string | undefined;
  let failures = 0;
  let unopened = 0;
  const request: Request = { documentId: f.document, variables: () => f.variables(after) };
  while (!stop.aborted) {
    setStatus("stale");
    await untilWatching(stop);
    if (stop.aborted) return;
    let opened = false;
    const hear = (message: Received): Ending | undefined => {
      const { __typename: name, cursor } = message;
      const code = refusalOf(message);
      if (name === "Resync" || name === "Refused") doubted.value = { code };
      if (name === "Resync") return "resync";
      if (name === "Refused" && !PASSING.has(code)) {
        f.onRefused?.(message as Named<MessageOf<Answer>, "Refused">);
        return "refused";
      }
      if (name !== "LiveEvent") return "lost";
      f.onMessage(message as Named<MessageOf<Answer>, "LiveEvent">);
      after = laterCursor(after, cursor);
      return undefined;
    };
    const onOpened = (): void => {
      opened = true;
      failures = 0;
      setStatus("live");
    };
    const ending = await stream(transportAfter(unopened), request, { opened: onOpened, hear }, stop);
    if (stop.aborted) return;
    if (ending === "fatal" || ending === "refused") return setStatus("stale");
    // What opened has both its attempts again: it is left only after two in a row that did not.
    unopened = opened ? unopened - (unopened % 2) : unopened + 1;
    if (ending === "resync" && (await resynced())) continue;
    setStatus("stale");
    // Anywhere up to the doubled time, so that not all phones come back to a restarted server at once.
    await pause(
      Math.max(FIRST_WAIT, Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures)),
      stop,
    );
    failures += 1;
  }

  async function resynced(): Promise<boolean> {
    try {
      after = (await f.onResync()) ?? undefined;
      return true;
    } catch {
      return false;
    }
  }
}

/** Two sockets that never opened, then two streams of events, and so on in fours until one of them opens. */
function transportAfter(unopened: number): typeof bySocket {
  return unopened % 4 < 2 ? bySocket : byEvents;
}

interface Received {
  __typename?: string;
  cursor?: string;
  code?: string;
  refusal?: string;
}

function refusalOf({ code, refusal }: Received): string {
  return code ?? refusal ?? "";
}

interface Listener {
  opened: Ear["opened"];
  hear: (message: Received) => Ending | undefined;
}

async function stream(
  transport: typeof bySocket,
  request: Request,
  { opened, hear }: Listener,
  stop: AbortSignal,
): Promise<Ending> {
  const end = new AbortController();
  let said: Ending | undefined;
  const next = (data: Record<string, unknown>): void => {
    if (said) return;
    said = hear((Object.values(data)[0] ?? {}) as Received);
    if (said) end.abort();
  };
  const stopWatching = onAway(() => {
    end.abort();
    void dropSocket();
  });
  try {
    const ending = await transport(request, { opened, next }, AbortSignal.any([stop, end.signal]));
    return said ?? ending;
  } finally {
    stopWatching();
  }
}
