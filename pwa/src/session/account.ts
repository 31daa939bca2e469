import { ask, Failure, NetworkFailure } from "../graphql/client";
import { ViewerDocument } from "../graphql/generated/graphql";
import { rest } from "../graphql/http";
import { actAs } from "../outbox";
import { markExample } from "../device/example";
import { sessionEnded } from "../device/status";
import { forgetSession, recall, remember, type Shape } from "../store";
import { setOwner } from "../store/owner";
import { become, clockOffset, forgetMark, markedAccount, type Viewer } from "./session";

const KEPT = "viewer";
const SHAPE: Shape<Viewer> = { version: ViewerDocument };

async function fresh(): Promise<Viewer> {
  return (await ask(ViewerDocument, {})).viewer;
}

async function take(viewer: Viewer): Promise<void> {
  clockOffset.value = Date.parse(viewer.serverTime) - Date.now();
  become(viewer);
  markExample(viewer.demo);
  await actAs(viewer.account?.id ?? null);
  await remember(KEPT, SHAPE, viewer);
}

async function refresh(): Promise<void> {
  try {
    const viewer = await fresh();
    await (viewer.signedIn ? take(viewer) : endSession());
  } catch (reason) {
    // Out of reach or in trouble, the server has not said that the session is over.
    if (!(reason instanceof Failure)) throw reason;
  }
}

/** Take up the session of an earlier visit: at once as last known, then as the server says. */
export async function resume(): Promise<void> {
  setOwner(markedAccount());
  const known = await recall(KEPT, SHAPE);
  const asked = refresh();
  if (known) become(known.value);
  else await asked;
}

/** The server no longer knows the session; what is queued stays sealed until its owner signs in again. */
export async function endSession(): Promise<void> {
  sessionEnded.value = markedAccount() !== null;
  become(null);
  await actAs(null);
}

/** Sign in. Throws a Failure: INVALID when number and password do not match, TOO_MANY when tried too often. */
export async function signIn(number: string, password: string): Promise<Viewer> {
  await rest("POST", "/session", { number: number.replace(/\s/g, ""), password });
  const viewer = await fresh();
  await take(viewer);
  return viewer;
}

/** Sign out here at once; the server is told when it can be reached. */
export async function signOut(): Promise<void> {
  await rest("DELETE", "/session").catch((reason: unknown) => {
    if (!(reason instanceof NetworkFailure)) return;
    addEventListener("online", () => void rest("DELETE", "/session").catch(() => undefined), { once: true });
  });
  await forgetSession();
  forgetMark();
  become(null);
  await actAs(null);
}

/** Choose a password with the token of an activation link. */
export async function activate(token: string, password: string): Promise<void> {
  await rest("POST", "/activation", { token, password });
}

export async function changePassword(current: string, next: string): Promise<void> {
  await rest("POST", "/password", { current, new: next });
}
