import { SessionOwnerDocument } from "../graphql/generated/graphql";
import { announce } from "../store/channel";
import { DEVICE } from "../store/owner";
import { upgraded, type Kind, type KindOf } from "./kinds";
import { unreached, type Outcome } from "./problems";
import { ask, mutate, upload, type Way } from "./request";
import { finishItem, type Opened, patchItem, refuseItem, type StoredItem, waitingItems } from "./store";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_WAIT = 2_000;

export interface Post {
  kindOf: KindOf;
  language: () => string;
  /** Do not mind the time an item was told to wait for. */
  force?: boolean;
}

export interface Tally {
  sent: number;
  /** The way to the server was bad, and something waits for a better one. */
  cutShort: boolean;
  /** Something waits for its owner, whom the server does not know as signed in. */
  unowned: boolean;
}

/** Send what is due, one item at a time; tabs and the service worker take turns. */
export function sendRound(post: Post): Promise<Tally> {
  return navigator.locks.request("rangkui-outbox", () => round(post)) as Promise<Tally>;
}

async function round(post: Post): Promise<Tally> {
  const tally = { sent: 0, cutShort: false, unowned: false };
  const tried = new Set<string>();
  const signedOut = new Set<string>();
  const opened: Opened = new Map();
  let session: string | undefined;
  await requeueInterrupted(opened);
  for (;;) {
    const next = await nextItem(post, opened, tried, signedOut);
    if (!next) return tally;
    const { item, kind } = next;
    tried.add(item.id);
    if (item.owner !== DEVICE) {
      session ??= await sessionOwner(post);
      if (session === undefined) return { ...tally, cutShort: true };
    }
    const mine = item.owner === DEVICE || item.owner === session;
    const outcome: Outcome | undefined = mine ? await attempt(item, kind, post) : { is: "paused" };
    if (!outcome) continue;
    await settle(item, kind, outcome);
    if (outcome.is === "done") tally.sent += 1;
    if (outcome.is === "paused") {
      signedOut.add(item.owner);
      tally.unowned = true;
    }
    if (outcome.is === "later" && outcome.endsRound) return { ...tally, cutShort: true };
  }
}

/** We hold the lock, so nobody is sending: what says so was cut off by a crash, and may have arrived. */
async function requeueInterrupted(opened: Opened): Promise<void> {
  const cut = (await waitingItems(opened)).filter((item) => item.state === "sending");
  await Promise.all(
    cut.map(({ id }) => patchItem(id, { state: "queued" }, (row) => row.state === "sending")),
  );
}

async function nextItem(
  post: Post,
  opened: Opened,
  tried: Set<string>,
  signedOut: Set<string>,
): Promise<{ item: StoredItem; kind: Kind } | undefined> {
  const waiting = new Set<string>();
  for (const item of await waitingItems(opened)) {
    const kind = await post.kindOf(item.kind);
    const known = kind !== undefined && item.version <= kind.version;
    const free = !waiting.has(item.subject) && !tried.has(item.id) && !signedOut.has(item.owner);
    if (known && free && isDue(item, post.force)) return { item, kind };
    if (item.state !== "refused" || kind?.opens) waiting.add(item.subject);
  }
  return undefined;
}

function isDue({ state, nextAt }: StoredItem, force = false): boolean {
  const now = Date.now();
  // A time further off than any we set comes from a clock that was wrong.
  const over = nextAt <= now || nextAt > now + DAY + HOUR;
  return force ? state === "queued" || state === "paused" : state === "queued" && over;
}

/** The account the session cookie speaks for, DEVICE for nobody's; undefined when the server does not say. */
async function sessionOwner(post: Post): Promise<string | undefined> {
  try {
    const response = await ask(
      SessionOwnerDocument,
      {},
      { credentials: "same-origin", language: post.language() },
    );
    const body = (await response.json()) as { data?: { viewer?: { account: { id: string } | null } } };
    return body.data?.viewer ? (body.data.viewer.account?.id ?? DEVICE) : undefined;
  } catch {
    return undefined;
  }
}

/** Try once; undefined when the item changed hands meanwhile. */
async function attempt(item: StoredItem, kind: Kind, post: Post): Promise<Outcome | undefined> {
  const way: Way = { credentials: item.owner === DEVICE ? "omit" : "same-origin", language: post.language() };
  const files = item.attachments;
  const leaving = {
    state: "sending",
    tries: item.tries + 1,
    maybeSent: item.maybeSent || files.length === 0,
  } as const;
  const unchanged = await patchItem(
    item.id,
    leaving,
    (row) => row.state === item.state && row.tries === item.tries,
  );
  if (!unchanged) return undefined;
  announce({ type: "changed" });
  for (const file of files) {
    const failure = await upload(file, item.tries > 0, way);
    if (failure) return failure;
  }
  if (files.length > 0 && !(await patchItem(item.id, { maybeSent: true }))) return undefined;
  try {
    const variables = upgraded(kind, item.variables ?? {}, item.version);
    const whole = kind.attach?.(variables, files) ?? variables;
    return await mutate(kind.documentId, { ...whole, intention: item.id }, way);
  } catch (reason) {
    return unreached(reason);
  }
}

async function settle(item: StoredItem, kind: Kind, outcome: Outcome): Promise<void> {
  if (outcome.is === "done") {
    await finishItem(item, kind, outcome.answer);
    announce({ type: "sent", id: item.id, kind: item.kind, answer: outcome.answer });
  } else if (outcome.is === "refused") {
    await refuseItem(item, kind, outcome.problem);
  } else if (outcome.is === "paused") {
    await patchItem(item.id, { state: "paused", problem: { code: "NOT_SIGNED_IN" } });
  } else {
    const nextAt = Date.now() + waitAfter(item.tries, outcome.afterSeconds);
    await patchItem(item.id, { state: "queued", nextAt, problem: { code: outcome.code } });
  }
  announce({ type: "changed" });
}

/** Milliseconds until the next try: doubling, at most an hour, spread over its upper half; never before the server allows. */
export function waitAfter(tries: number, afterSeconds = 0, random = Math.random()): number {
  const doubled = Math.min(HOUR, FIRST_WAIT * 2 ** tries);
  return Math.max(doubled * (0.5 + random / 2), Math.min(afterSeconds * 1000, DAY));
}
