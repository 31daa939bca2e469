import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "directory.known": "List as of {when}.",
  "find.title": "Which service?",
  "find.search": "Search a service or office",
  "find.searchHint": "For example: ktp, domicile, clinic",
  "find.recent": "You last used",
  "find.units": "Choose an office",
  "find.services": "{n} {n:service|services}",
  "find.results": "{n} {n:service fits|services fit}",
  "find.none": "Not found",
  "find.noneNext": "Try another word or choose a unit.",
  "find.noServices": "This office has no services yet",
  "find.moved": "This point has moved. Choose a service.",
  "find.here": "You are at {place}. Choose the service you had.",
  "landing.title": "Opening the service point",
  "landing.wait": "Looking for point {code}",
  "landing.offline": "This phone does not know this point yet",
  "landing.offlineNext": "Connect to a network, or choose a service from the list.",
} satisfies Words<typeof id>;
