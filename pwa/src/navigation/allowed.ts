import { type Place, PLACES } from "./places";
import { may, signedIn } from "../session/session";

/** True for those who may open what asks for this action; null is for everyone. */
export function allowed(action: string | null): boolean {
  return action === null || (action === "signed-in" ? signedIn.value : may(action));
}

export const groups = [
  "complaints",
  "managing",
  "me",
  "admin",
  "citizen",
  "more",
] as const satisfies readonly Place["group"][];

/** The places of one group that this person may open. */
export function placesOf(group: Place["group"]): Place[] {
  return PLACES.filter((place) => place.group === group && allowed(place.action));
}

/** The places of a member of staff; empty for citizens. */
export function staffPlaces(): Place[] {
  return groups.slice(0, 4).flatMap(placesOf);
}
