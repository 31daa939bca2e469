import type { Words } from "../i18n";
import type id from "./words.id";

export default {
  "rate.bar": "Rate a service",
  "rate.wentWell": "What went well",
  "rate.couldBeBetter": "What could be better",
  "rate.optional": "optional",
  "fill.errors": "{n} {n:thing needs|things need} correcting",
  "fill.full":
    "This phone's storage is full. Delete some photos or files on it, then try again. Your entry is still on this page.",
  "fill.unsaved":
    "This browser does not allow storage. Open a normal window (not a private one), then try again. Your entry is still on this page.",
  "fill.sentAlready": "This entry was sent or is being sent, so it cannot be changed any more.",
  "fill.back": "Back",
  "fill.next": "Continue",
  "photo.label": "Photos (optional, {n} of {most})",
  "photo.hint": "Place and camera data are removed from photos.",
  "photo.camera": "Camera",
  "photo.gallery": "Gallery",
  "photo.shrinking": "Shrinking",
  "photo.unreadable": "Unreadable",
  "photo.replace": "Replace",
  "photo.full": "{most} photos already. Remove one to replace it.",
  "photo.name": "Photo {n}",
  "photo.remove": "Remove photo {n}",
  "photo.count": "{n} {n:photo|photos}",
  "photo.word": "Photo",
  "photo.tooLarge": "The photo is too large. Choose one under 8 MB.",
} satisfies Words<typeof id>;
