import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "sessions.title": "Your devices",
  "sessions.lead":
    "Your account is signed in on these devices. End those you do not know, then change your password.",
  "sessions.on": "{browser} on {system}",
  "sessions.unknown": "A device that is not known",
  "sessions.this": "This device",
  "sessions.used": "Last used {day}",
  "sessions.end": "End",
  "sessions.endOthers": "End all others",
  "sessions.ended": "Ended. That device has to sign in again.",
  "sessions.endedOthers": "All other devices are ended.",
  "sessions.alone": "You are signed in on no other device.",
  "sessions.password": "Change password",
} satisfies Words<typeof id>;
