// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://suara.example/petugas" }
import { expect, test, vi } from "vitest";
import { bySocket } from "./socket";

const opened: [address: string, protocol: string][] = [];

/** A line that goes nowhere: only which one is asked for matters. */
class Line {
  constructor(address: string, protocol: string) {
    opened.push([address, protocol]);
  }
  close(): void {}
}

// ASVS 4.4.1
test("a page that came encrypted opens encrypted sockets only, to its own host", async () => {
  vi.stubGlobal("WebSocket", Line);
  const ear = { opened: () => undefined, next: () => undefined };
  const stop = new AbortController();
  void bySocket({ documentId: "x", variables: () => ({}) }, ear, stop.signal);
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened).toEqual([["wss://suara.example/graphql?language=id", "graphql-transport-ws"]]);
  stop.abort();
});
