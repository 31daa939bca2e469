import { fileURLToPath } from "node:url";
import type { Feature } from "../src/parts/screen.ts";

export const sources = fileURLToPath(new URL("../src/", import.meta.url));

/** What the style of a lazily loaded part is named by; see styles.ts. */
export const ADOPTED = "virtual:adopted/";

/** Where a module stands below `src`, as `parts/Icon.tsx`; undefined for what is not ours. Takes ids and addresses. */
export function placeOf(id: string): string | undefined {
  const [path = ""] = id.replace(`\0${ADOPTED}`, "").split("?");
  if (path.startsWith(sources)) return path.slice(sources.length);
  return path.startsWith("/src/") ? path.slice("/src/".length) : undefined;
}

/** The place of a module without the ending of its name, so that a part and its style have one. */
export const stemOf = (id: string): string | undefined => placeOf(id)?.replace(/\.\w+$/, "");

// What belongs to no feature, and yet is loaded by those only who sign in or have signed in.
const WITH_STAFF = ["app/staff.ts", "app/staffKinds.ts", "session/account.ts", "features/admin/kit/"];

export const isEnglish = (id: string): boolean => placeOf(id)?.endsWith(".en.ts") ?? false;

// What is known of every feature before any of it is loaded: its rows, where its words are, what of it can wait unsent.
const KNOWN_BEFORE = /\/(routes|words|kinds)\.ts$/;

/** The feature whose code or words a module is. */
export function featureOf(features: readonly Feature[], id: string): Feature | undefined {
  const place = placeOf(id);
  if (!place || KNOWN_BEFORE.test(place)) return undefined;
  return features.find(({ name }) => place.startsWith(`features/${name}/`));
}

/** Whether a module's code is loaded by nobody who is not signing in or signed in. */
export function isStaffs(features: readonly Feature[], id: string): boolean {
  const place = placeOf(id);
  return featureOf(features, id)?.tier === "staff" || WITH_STAFF.some((start) => place?.startsWith(start));
}

/** Whether a module is not on the way from a counter's code to a rating: kept right after the first visit. */
export function isLater(features: readonly Feature[], id: string): boolean {
  return featureOf(features, id)?.tier === "later";
}

/** The screen behind a counter's printed code, and the words with which it first speaks. */
export const isScanned = (id: string): boolean =>
  ["features/find/Landing", "features/find/words.id"].includes(stemOf(id) ?? "");
