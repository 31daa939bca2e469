import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "adminPoster.counters": "Counters to print",
  "adminPoster.size": "Size",
  "adminPoster.a4": "A4 poster",
  "adminPoster.a4Hint": "One counter a sheet, for the wall",
  "adminPoster.card": "Table card",
  "adminPoster.cardHint": "Four A6 cards on an A4 sheet, cut along the lines",
  "adminPoster.sheets": "{n} {n:poster|posters}, {sheets} A4 {sheets:sheet|sheets}.",
  "adminPoster.print": "Print",
  "adminPoster.check": "After printing, scan one poster with a phone to be sure that its link opens.",
  "adminPoster.none": "No counter is chosen",
  "adminPoster.noneNext": "Choose at least one counter.",
  "adminPoster.noCounters": "Add a counter first, then print its poster here.",
  "adminPoster.ask": "How is our service?",
  "adminPoster.how": "Scan, then choose one face. Just 20 seconds.",
  "adminPoster.qr": "QR code for {place}",
  "adminPoster.fact1": "No name, no account",
  "adminPoster.fact2": "Signal lost? Sent later",
  "adminPoster.fact3": "Free. Ask an officer for help if needed",
} satisfies Words<typeof id>;
