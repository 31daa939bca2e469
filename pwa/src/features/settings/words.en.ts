import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "settings.title": "Settings",
  "settings.language": "Language",
  "settings.languageId": "Bahasa Indonesia",
  "settings.languageEn": "English",
  "settings.theme": "Appearance",
  "settings.themeAuto": "As the device",
  "settings.themeLight": "Light",
  "settings.themeDark": "Dark",
  "settings.text": "Text size",
  "settings.textNormal": "Normal",
  "settings.textLarge": "Large",
  "settings.textLarger": "Larger",
  "settings.textLargest": "Largest",
  "settings.install": "Install the app",
  "settings.installWhy":
    "Opens from your home screen, also without a network, and its data is better protected.",
  "settings.installNow": "Install on this device",
  "settings.installed": "The app is installed on this device.",
  "settings.installByHand": "Open the browser's menu, then choose **Add to home screen** or **Install app**.",
  "settings.storage": "Storage on this device",
  "settings.protected": "Storage is protected.",
  "settings.unprotected": "This phone may erase unsent data. Install the app or send now.",
  "settings.protect": "Protect storage",
  "settings.protectRefused": "The browser does not allow it yet. Install the app, then try again.",
  "settings.used": "Used: {used}. Not sent yet: {unsent}. Receipts kept: {receipts}.",
  "settings.erase": "Erase traces",
  "settings.eraseWhy":
    "Erases drafts, receipts, photos and answers kept on this device. Reports already sent do not change.",
  "settings.eraseAct": "Erase traces on this phone",
  "settings.eraseAsk": "Erase all traces on this phone?",
  "settings.eraseReceipts": "Erasing receipts closes anonymous reports for good.",
  "settings.eraseUnsent": "{n} {n:entry is|entries are} not sent yet and will be lost.",
  "settings.eraseForce": "Erase, unsent entries too",
  "settings.erased": "The traces on this phone are erased.",
} satisfies Words<typeof id>;
