import { shrink } from "./shrink";

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener("message", async ({ data }: MessageEvent<Blob>) => {
  const shrunk = await shrink(data).catch(() => null);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  scope.postMessage(shrunk, shrunk ? [shrunk.bytes] : []);
});
