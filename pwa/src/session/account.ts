import { batch, effect } from "@preact/signals-core";
import { ask, Failure, NetworkFailure } from "../graphql/client";
import { ViewerDocument } from "../graphql/generated/graphql";
import { rest } from "../graphql/http";
import { actAs } from "../outbox";
import { markExample } from "../device/example";
import type { AskedToProve } from "../device/passkey";
import { doubted, sessionEnded } from "../device/status";
import { forgetAccount, forgetShown, recall, remember, type Shape } from "../store";
import { announce, listen } from "../store/channel";
import { setOwner } from "../store/owner";
import { forgetUse, noteUse, remaining } from "./expiry";
import { clockOffset, MARK, signedIn, standing, viewer, type Viewer } from "./session";

const KEPT = "viewer";
const SHAPE: Shape<Known> = { version: `${ViewerDocument} 1` };
/** Refusals that may mean that the rights, or the session, are others than the phone thinks. */
const DOUBTFUL = new Set(["", "NOT_ALLOWED", "NOT_FOUND"]);
const LOOK_AGAIN_MS = 60_000;
const LONGEST_TIMER_MS = 3_600_000;

/** Whoever was signed in, and what the server's clock was ahead of this one's. */
interface Known {
  viewer: Viewer;
  clockOffset: number;
}

const markedAccount = (): string | null => localStorage.getItem(MARK);

function become(next: Viewer | null): void {
  const { account, actions, roles } = next ?? {};
  batch(() => {
    viewer.value = next;
    standing.value = account ? JSON.stringify([account.id, actions, roles]) : "";
  });
  if (!account) return;
  localStorage.setItem(MARK, account.id);
  sessionEnded.value = false;
}

async function fresh(): Promise<Viewer> {
  return (await ask(ViewerDocument, {}, { once: true })).viewer;
}

async function take(next: Viewer): Promise<void> {
  clockOffset.value = Date.parse(next.serverTime) - Date.now();
  noteUse();
  const before = standing.peek();
  const whose = markedAccount();
  become(next);
  markExample(next.demo);
  await actAs(next.account?.id ?? null);
  // What was shown to others, or under other rights, is nobody's to see any more.
  if (whose !== next.account?.id || (before && before !== standing.peek())) await forgetShown();
  await remember(KEPT, SHAPE, { viewer: next, clockOffset: clockOffset.value });
  watch();
}

let looked = 0;

async function refresh(): Promise<void> {
  looked = Date.now();
  try {
    const next = await fresh();
    await (next.signedIn ? take(next) : endSession());
  } catch (reason) {
    // Out of reach or in trouble, the server has not said that the session is over.
    if (!(reason instanceof Failure)) throw reason;
  }
}

/** Take up the session of an earlier visit: at once as last known, then as the server says. */
export async function resume(): Promise<void> {
  const marked = markedAccount();
  setOwner(marked);
  const known = await recall(KEPT, SHAPE);
  if (known) clockOffset.value = known.value.clockOffset;
  if (known && remaining(known.value.viewer) <= 0) return endSession();
  const asked = refresh();
  if (known && markedAccount() === marked) become(known.value.viewer);
  else await asked;
  watch();
}

/** The session is over; what is queued or half written stays sealed until its owner signs in again. */
export async function endSession(): Promise<void> {
  // Another tab may have taken the mark away already.
  sessionEnded.value = signedIn.peek() || markedAccount() !== null;
  await leave(forgetShown);
}

/** Cover what is shown before anything else; then let go of it here and in every other tab. */
async function leave(forget: () => Promise<void>): Promise<void> {
  become(null);
  localStorage.removeItem(MARK);
  forgetUse();
  await actAs(null);
  await forget();
  announce({ type: "left" });
}

let watching = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** End the session when its time is over, also after a sleep, and look again whenever there is a doubt. */
function watch(): void {
  arm();
  if (watching) return;
  watching = true;
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, used, { passive: true });
  document.addEventListener("visibilitychange", woke);
  for (const sign of ["pageshow", "online"]) addEventListener(sign, woke);
  effect(() => {
    const { code } = doubted.value ?? {};
    if (code === undefined || !signedIn.peek()) return;
    if (code === "NOT_SIGNED_IN") void endSession();
    else if (DOUBTFUL.has(code)) void refresh();
  });
  listen(({ type }) => {
    if (type === "left" && signedIn.peek()) void endSession();
    if (type === "entered" && markedAccount() !== viewer.peek()?.account?.id) void refresh();
  });
}

function arm(): void {
  clearTimeout(timer);
  const { value } = viewer;
  if (value) timer = setTimeout(endIfOver, Math.min(Math.max(0, remaining(value)), LONGEST_TIMER_MS));
}

/** End the session if its time is over; true when it was. */
function endIfOver(): boolean {
  const { value } = viewer;
  const over = value !== null && remaining(value) <= 0;
  if (!over) {
    arm();
    return false;
  }
  void endSession();
  // The phone's clock may be ahead of the server's.
  void rest("DELETE", "/session").catch(() => undefined);
  return true;
}

function used(): void {
  if (!signedIn.peek() || endIfOver()) return;
  noteUse();
  // Work without questions is use as well, and the server must hear of it.
  if (navigator.onLine !== false && Date.now() - looked > LOOK_AGAIN_MS) void refresh();
}

function woke(): void {
  if (document.visibilityState === "hidden" || !signedIn.peek() || endIfOver()) return;
  if (navigator.onLine !== false) void refresh();
}

/** Learn whether this is the demonstration, before anybody signs in; without an answer all stays as it was known. */
export async function learnExample(): Promise<void> {
  try {
    markExample((await fresh()).demo);
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
  }
}

/** How a second factor may be proven. */
export type Way = "passkey" | "totp" | "code";
export type Proof = { way: "passkey"; answer: object } | { way: "totp" | "code"; code: string };

/**
 * Sign in; gives the ways where a second factor is asked for, and then nobody is signed in yet.
 *
 * Throws a Failure: INVALID when number and password do not match, TOO_MANY when tried too often.
 */
export async function signIn(number: string, password: string): Promise<Viewer | Way[]> {
  const asked = await rest<{ ways: Way[] } | undefined>("POST", "/session", {
    number: number.replace(/\s/g, ""),
    password,
  });
  return asked ? asked.ways : entered();
}

/** What the browser is to be asked for a passkey, in a sign-in that waits. Throws a Failure. */
export async function askedToProve(): Promise<AskedToProve> {
  return rest<AskedToProve>("POST", "/session/passkey");
}

/** Go on with a sign-in that waits. Throws a Failure: NOT_SIGNED_IN when its time is over, INVALID when it is wrong. */
export async function proveFactor(proof: Proof): Promise<Viewer> {
  await rest("POST", "/session/factor", proof);
  return entered();
}

/** Look at one's own rights anew. */
export async function lookAgain(): Promise<void> {
  await refresh();
}

async function entered(): Promise<Viewer> {
  const next = await fresh();
  await take(next);
  announce({ type: "entered" });
  return next;
}

/** Sign out here at once; the server is told when it can be reached. */
export async function signOut(): Promise<void> {
  const account = markedAccount();
  await rest("DELETE", "/session").catch((reason: unknown) => {
    if (!(reason instanceof NetworkFailure)) return;
    addEventListener("online", () => void rest("DELETE", "/session").catch(() => undefined), { once: true });
  });
  await leave(async () => {
    await forgetShown();
    if (account) await forgetAccount(account);
  });
}

/** What keeps letters to somebody readable when they choose a new password by a link, or that it may not. */
export interface Letters {
  recoveryCode?: string;
  shutsLetters?: boolean;
}

/** Choose a password with the token of an activation link. */
export async function activate(token: string, password: string, letters: Letters = {}): Promise<void> {
  await rest("POST", "/activation", { token, password, ...letters });
}

export async function changePassword(current: string, next: string): Promise<void> {
  await rest("POST", "/password", { current, new: next });
}
