/** What tabs and the service worker tell each other. Never more than ids, kinds and the server's answer. */
export type Notice =
  | { type: "changed" }
  | { type: "erased" }
  | { type: "left" }
  | { type: "entered" }
  | { type: "sent"; id: string; kind: string; answer: Answer };

/** What is kept of the server's answer to an intention. */
export interface Answer {
  id: string;
  code?: string;
  state?: string;
  version?: number;
  submittedAt?: string;
  cursor?: string;
}

const channel = new BroadcastChannel("rangkui");
const ears = new Set<(notice: Notice) => void>();

channel.addEventListener("message", ({ data }: MessageEvent<Notice>) => {
  for (const ear of ears) ear(data);
});

/** Tell everybody, this tab too. */
export function announce(notice: Notice): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  channel.postMessage(notice);
  for (const ear of ears) ear(notice);
}

export function listen(ear: (notice: Notice) => void): void {
  ears.add(ear);
}
