import { effect } from "@preact/signals";
import * as device from "../device/status";
import { type Answer, listen } from "../store/channel";
import { dropLooseFiles } from "../store/files";
import { dropExpired } from "../store/kept";
import { setOwner } from "../store/owner";
import { items, needsFixing, pendingCount, refresh } from "./items";
import { type Kind, kindOf } from "./kinds";
import { sendRound } from "./send";
import { neededFiles } from "./store";

/** Try everything now, whatever each was told to wait for. Gives how many were sent. */
export function sendNow(): Promise<number> {
  return send(true);
}

/** Send unless the phone knows that it has no network; what fails stays stored, and the next trigger tries again. */
export function sendQuietly(force = false): void {
  if (navigator.onLine !== false) send(force).catch(() => undefined);
}

/** Say whose session this is, or null for nobody's; the account's items show again and are sent. */
export async function actAs(account: string | null): Promise<void> {
  setOwner(account);
  await refresh();
  if (account) sendQuietly(true);
}

let running: Promise<number> | undefined;
let wanted: { force: boolean } | undefined;

function send(force: boolean): Promise<number> {
  wanted = { force: force || (wanted?.force ?? false) };
  running ??= rounds();
  return running;
}

async function rounds(): Promise<number> {
  let sent = 0;
  device.sending.value = true;
  try {
    // Whatever is wanted while a round runs is one more round after it, however often it was wanted.
    while (wanted) {
      const { force } = wanted;
      wanted = undefined;
      const tally = await sendRound({ kindOf, force, language: () => document.documentElement.lang || "id" });
      sent += tally.sent;
      if (tally.unowned) device.doubted.value = { code: "" };
      await refresh();
    }
  } finally {
    running = undefined;
    device.sending.value = false;
  }
  if (sent > 0 && device.reconnected.value) device.reconnected.value = { sent };
  setTimer();
  return sent;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function setTimer(): void {
  clearTimeout(timer);
  const now = Date.now();
  const times = items.value
    .filter(({ state, nextAt }) => state === "queued" && nextAt > now)
    .map(({ nextAt }) => nextAt);
  if (times.length > 0 && document.visibilityState !== "hidden") {
    timer = setTimeout(() => sendQuietly(), Math.min(Math.min(...times) - now, 3_600_000));
  }
}

type Handler = (id: string, answer: Answer) => void;

const handlers = new Map<string, Set<Handler>>();

/** Call `handler` with an item's id and the server's answer whenever one of a kind was sent, by any tab or the worker. */
export function onSent({ name }: Pick<Kind, "name">, handler: Handler): () => void {
  const known = handlers.get(name) ?? new Set();
  handlers.set(name, known.add(handler));
  return () => void known.delete(handler);
}

let started = false;

/** Begin to send: now, on `online`, when the page is seen again, and when an item's time has come. */
export function start(): void {
  if (started) return;
  started = true;
  effect(() => {
    device.queued.value = pendingCount.value;
    device.toFix.value = needsFixing.value;
  });
  listen((notice) => {
    if (notice.type === "sent")
      handlers.get(notice.kind)?.forEach((handler) => handler(notice.id, notice.answer));
    else void refresh().catch(() => undefined);
  });
  addEventListener("online", () => sendQuietly(true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sendQuietly();
    else clearTimeout(timer);
  });
  void begin();
}

async function begin(): Promise<void> {
  try {
    await refresh();
    await dropExpired();
    await dropLooseFiles(await neededFiles());
    sendQuietly();
  } catch {
    // No storage in this browser; whoever saves is told.
  }
}
