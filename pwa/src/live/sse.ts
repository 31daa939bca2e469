import type { Ear, End, Request } from "./socket";

// The server sends a comment well within this time.
const SILENCE_MS = 45_000;

/** Follow by server-sent events over fetch, for networks that let no WebSocket through. */
export async function byEvents(
  { documentId, variables }: Request,
  ear: Ear,
  stop: AbortSignal,
): Promise<End> {
  const silence = new AbortController();
  let watch = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "text/event-stream",
        "Accept-Language": document.documentElement.lang || "id",
      },
      body: JSON.stringify({ documentId, variables: variables() }),
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.any([stop, silence.signal]),
    });
    if (response.status === 400 || response.status === 401 || response.status === 403) return "fatal";
    if (
      !response.ok ||
      !response.body ||
      !response.headers.get("Content-Type")?.startsWith("text/event-stream")
    )
      return "lost";
    ear.opened();
    const read = eventReader(ear);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return "lost";
      clearTimeout(watch);
      watch = setTimeout(() => silence.abort(), SILENCE_MS);
      if (read(value)) return "complete";
    }
  } catch {
    return "lost";
  } finally {
    clearTimeout(watch);
    silence.abort();
  }
}

/** Reads a stream in pieces of any length; answers true once it says that it is complete. */
function eventReader(ear: Ear): (piece: string) => boolean {
  let rest = "";
  return (piece) => {
    const events = (rest + piece).split(/\r?\n\r?\n/);
    rest = events.pop() ?? "";
    for (const event of events) {
      const fields = new Map(
        event
          .split(/\r?\n/)
          .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
      );
      if (fields.get("event") === "complete") return true;
      const body =
        fields.get("event") === "next" &&
        (JSON.parse(fields.get("data") ?? "{}") as { data?: Record<string, unknown> });
      if (body && body.data) ear.next(body.data);
    }
    return false;
  };
}
