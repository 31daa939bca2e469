import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "signin.title": "Staff sign-in",
  "signin.lead": "For staff of Rangkui District. Citizens need no account.",
  "signin.ended":
    "Your session has ended, so the screen was closed. What is unsent and any response you were writing is kept, and opens again after you sign in.",
  "signin.number": "Employee number",
  "signin.numberHint": "NIP or NI PPPK, 18 digits",
  "signin.password": "Password",
  "signin.show": "Show password",
  "signin.act": "Sign in",
  "signin.wrong": "Number or password does not match.",
  "signin.numberMissing": "Enter your employee number",
  "signin.passwordMissing": "Enter your password",
  "signin.forgot": "Forgot your password? Ask your unit's administrator for a new activation link.",
  "signin.offline": "Signing in needs a network. Saved entries stay safe until you sign in again.",
  "activation.title": "Activate your account",
  "activation.lead": "Choose a password for your account. This link works only once.",
  "activation.act": "Activate account",
  "activation.done": "Your account is active",
  "activation.doneNext": "Sign in with your employee number and the password you just chose.",
  "activation.missing":
    "The activation link is incomplete. Open the link on your activation sheet, or ask your administrator for a new one.",
  "activation.spent":
    "This link was used already or has expired. Ask your unit's administrator for a new one.",
  "sure.title": "Confirm it is you",
  "sure.why":
    "You are opening a reporter's name, a role or an account. Enter your password, so that nobody else who holds this device can do it.",
  "sure.act": "Continue",
  "sure.cancel": "Cancel",
  "sure.wrong": "The password does not match.",
  "password.title": "Change password",
  "password.current": "Present password",
  "password.next": "New password",
  "password.again": "Repeat the new password",
  "password.hint":
    "At least 12 letters or digits. A short sentence is easier to remember. Leave out your name and number.",
  "password.act": "Save password",
  "password.short": "The password needs at least 12 letters or digits",
  "password.long": "The password may have at most 128 letters or digits",
  "password.differs": "The two passwords are not the same yet",
  "password.missing": "Enter your present password",
  "password.wrong": "The present password does not match.",
  "password.done": "Your password is changed.",
} satisfies Words<typeof id>;
