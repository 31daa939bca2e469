import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "receipt.title": "Receipt",
  "receipt.heading": "Receipt of your report",
  "receipt.opening": "Opening the receipt",
  "receipt.saved": "Saved on this phone",
  "receipt.savedSub": "Not sent yet. You need not wait here.",
  "receipt.sent": "Sent",
  "receipt.sentSub": "We have received your report.",
  "receipt.refusedSub": "Not accepted yet. Correct it and send again.",
  "receipt.fix": "Correct it",
  "receipt.sending": "Being sent",
  "receipt.next": "Next",
  "receipt.nextSaved":
    "**Sent** by itself when there is a network, then **verified within 3 working days** of receipt.",
  "receipt.nextSent":
    "**Verified within 3 working days**, then forwarded to the office, which answers within 5 working days.",
  "receipt.nextRefused": "Correct the text. The receipt code stays the same.",
  "receipt.key": "Key",
  "receipt.when": "Saved {day}, {time} WIB",
  "receipt.received": "Received {day}, {time} WIB",
  "receipt.qr": "QR code that opens this report",
  "receipt.holder": "Whoever holds this QR can open the report.",
  "receipt.noCopy": "The key is on this receipt only, so it cannot be made again.",
  "receipt.save": "Save",
  "receipt.share": "Share",
  "receipt.print": "Print",
  "receipt.copied": "Link of the receipt copied.",
  "receipt.kept": "I have saved this receipt.",
  "receipt.done": "Done",
  "receipt.saveFirst": "Save the receipt first",
  "receipt.saveFirstWhy":
    "Without the receipt an anonymous report cannot be opened again. It stays on this phone until you erase its traces.",
  "receipt.leave": "Leave without saving",
  "receipt.stay": "Back to the receipt",
  "receipt.none": "This receipt is not on this phone",
  "receipt.noneNext": "Open the report by its code and key, or scan the QR of the receipt.",
  "receipt.track": "Track a report",
} satisfies Words<typeof id>;
