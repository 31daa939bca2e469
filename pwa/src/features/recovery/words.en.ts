import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "recovery.title": "Recovery sheet",
  "recovery.house": "Suara Rangkui, Rangkui District",
  "recovery.owner": "For",
  "recovery.made": "Made on",
  "recovery.what":
    "Private feedback to you is sealed, and opens with your password alone. This sheet is the second key, for when the password is lost.",
  "recovery.why":
    "Without this sheet older feedback stays shut once the password is set anew by a link. Administrators cannot open it.",
  "recovery.former": "A new sheet replaces the one before. The former code no longer works.",
  "recovery.password": "Your password",
  "recovery.passwordHint": "So that nobody but you can make this sheet.",
  "recovery.passwordMissing": "Enter your password",
  "recovery.show": "Show password",
  "recovery.make": "Make a recovery sheet",
  "recovery.once": "This code is shown once.",
  "recovery.onceNext": "Print this sheet, or copy the code to paper, before you close the screen.",
  "recovery.letters": "Code for private feedback",
  "recovery.lettersAbout": "Opens what citizens wrote to you when the password is lost.",
  "recovery.how": "How to use it",
  "recovery.keep": "Keep it where nobody but you looks. Take no photo of it and hand it to nobody.",
  "recovery.use":
    "If you forget your password, ask an administrator for an activation link, and enter this code when you choose the new password.",
  "recovery.lost":
    "If the sheet is lost, sign in and make a new one in Menu, Recovery sheet. The lost code then no longer works.",
  "recovery.print": "Print the sheet",
  "recovery.onPaper": "I have printed or copied it",
  "recovery.notYet": "Print or copy the code first, then tick the box.",
  "recovery.done": "Done",
  "recovery.noted": "Your recovery sheet is valid. Keep it in a safe place.",
  "recovery.toFeedback": "Show my feedback",
  "older.title": "Open older feedback",
  "older.lead":
    "This feedback was sealed before your password was set anew by a link. The code of the recovery sheet of that time opens it again.",
  "older.code": "Code of the former recovery sheet",
  "older.codeHint": "28 letters and digits. Dashes and small letters are fine.",
  "older.missing": "Enter the code of your sheet",
  "older.act": "Open older feedback",
  "older.opened": "{n} {n:letter is|letters are} open again, and from now on open with your password.",
  "older.read": "Read feedback",
} satisfies Words<typeof id>;
