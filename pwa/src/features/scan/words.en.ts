import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "scan.title": "Scan a QR code",
  "scan.how": "Point the camera at the QR of the counter or the receipt.",
  "scan.start": "Open the camera",
  "scan.denied": "Allow the camera, or type the code below the QR.",
  "scan.unable": "This browser cannot scan yet. Use the phone's camera, or type the code below the QR.",
  "scan.unknown": "This QR is not of Suara Rangkui. Try the QR of the counter or the receipt.",
  "scan.type": "Type the code",
  "scan.code": "Code of the service point",
  "scan.codeHint": "It stands below the QR at the counter.",
  "scan.codeMissing": "Type the code below the QR",
  "scan.open": "Open",
  "scan.view": "Camera picture",
} satisfies Words<typeof id>;
