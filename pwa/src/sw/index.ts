/// <reference lib="webworker" />
import { KINDS } from "../app/kinds";
import { sendFromWorker } from "../outbox/background";

declare const self: ServiceWorkerGlobalScope;
declare const TIERS: Record<Tier, readonly Listed[]>;

type Listed = readonly [url: string, revision: string];
type Tier = "first" | "later" | "english" | "staff";

const SHELL = "shell";
const extra = ["later", "english", "staff"] as const satisfies readonly Tier[];
const markOf = (tier: Tier): string => `/?kept=${tier}`;
const server = /^\/(graphql|session|activation|password|uploads|files|health)(\/|$)/;

const keyOf = ([url, revision]: Listed): string => (revision ? `${url}?v=${revision}` : url);
const keys = new Map(
  Object.values(TIERS)
    .flat()
    .map((file) => [file[0], keyOf(file)]),
);

/** Fetch what is missing. One file that fails fails the whole: half a version must not take over. */
async function keep(files: readonly Listed[]): Promise<void> {
  const cache = await caches.open(SHELL);
  await Promise.all(
    files.map(async (file) => {
      const key = keyOf(file);
      if (await cache.match(key)) return;
      const response = await fetch(file[0], { cache: file[1] ? "reload" : "default", credentials: "omit" });
      if (!response.ok) throw new Error(`${file[0]}: ${response.status}`);
      await cache.put(key, response);
    }),
  );
}

/** Keep one more part of the app on this device, now and in later versions. */
async function keepTier(tier: Tier): Promise<void> {
  await keep(TIERS[tier]);
  await (await caches.open(SHELL)).put(markOf(tier), new Response());
}

async function install(): Promise<void> {
  const cache = await caches.open(SHELL);
  await keep(TIERS.first);
  for (const tier of extra) if (await cache.match(markOf(tier))) await keep(TIERS[tier]);
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(SHELL);
  const wanted = new Set(
    [...keys.values(), ...extra.map(markOf)].map((key) => new URL(key, self.location.origin).href),
  );
  await Promise.all(
    (await cache.keys()).filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)),
  );
}

/** From the cache; what is not kept yet is fetched and kept from then on. */
async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(SHELL);
  const key = keys.get(path)!;
  const kept = await cache.match(key);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(key, response.clone());
  return response;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || server.test(pathname)) return;
  if (request.mode === "navigate" && !/\.\w+$/.test(pathname)) event.respondWith(answer(request, "/"));
  else if (keys.has(pathname)) event.respondWith(answer(request, pathname));
});

self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") void self.skipWaiting();
  const tier = extra.find((one) => event.data === `keep-${one}`);
  if (tier) event.waitUntil(keepTier(tier).catch(() => undefined));
});

// A bonus where the browser has it: what was queued is sent after the last tab is closed.
self.addEventListener("sync", (event) => {
  if ((event as ExtendableEvent & { tag: string }).tag === "outbox")
    (event as ExtendableEvent).waitUntil(sendFromWorker(KINDS));
});
