import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "myfeedback.title": "Feedback for me",
  "myfeedback.private": "Only you see this page.",
  "myfeedback.privateAbout":
    "Feedback serves your growth, not your appraisal. Its order is random, without names and times.",
  "myfeedback.loading": "Loading feedback",
  "myfeedback.empty": "No feedback yet.",
  "myfeedback.emptyNext": "Shown after at least 5, so that nobody can be recognised.",
  "myfeedback.waiting": "Some feedback is waiting.",
  "myfeedback.waitingNext":
    "The next batch appears once at least 5 citizens have written, so that nobody can be recognised.",
  "myfeedback.batch": "Batch of {month}",
  "myfeedback.count": "from {n} {n:citizen|citizens}",
  "myfeedback.new": "New",
  "myfeedback.well": "What went well",
  "myfeedback.better": "What could be better",
  "myfeedback.next": "Next step",
  "myfeedback.noneWell": "Nobody wrote this part.",
  "myfeedback.thank": "Say thanks",
  "myfeedback.thankItem": "Thanks for feedback",
  "myfeedback.thanked": "You said thanks, {day}.",
  "myfeedback.thanking": "Your thanks are saved on this device and sent by themselves.",
  "myfeedback.promise": "Who sees it, and what for",
  "myfeedback.held": "This feedback still lies under the service's key.",
  "myfeedback.heldNext": "Sign out and in again, so that nothing but your password opens it.",
  "myfeedback.older": "{n} {n:letter is|letters are} shut.",
  "myfeedback.olderNext": "They were sealed before your password was set anew by a link.",
  "myfeedback.openOlder": "Open them by the code of the former sheet",
  "myfeedback.sheet":
    "You have no recovery sheet yet. If the password is lost, this feedback cannot be opened again.",
  "myfeedback.makeSheet": "Make a recovery sheet",
  "myfeedback.shut.OLDER_KEY":
    "{n} {n:letter is|letters are} shut, from before your password was set anew by a link.",
  "myfeedback.shut.OTHER_SESSION":
    "{n} {n:letter is|letters are} shut to this session. Sign out and in again to read.",
  "myfeedback.shut.DAMAGED": "{n} {n:letter is|letters are} damaged and cannot be opened.",
  "welcome.before": "Before you start",
  "welcome.title": "Citizens' feedback, for your growth",
  "welcome.who": "Who sees it",
  "welcome.whoBody":
    "Only you, in batches from at least 5 citizens, without names and times. Superiors, administrators and the public do not see it.",
  "welcome.what": "What it is for",
  "welcome.whatBody": "Feedback here serves development. This app does not use it for appraisal.",
  "welcome.rights": "Your rights",
  "welcome.rightsBody":
    "You read when you want and need not respond. There is no score, ranking or comparison with others.",
  "welcome.act": "Understood, show feedback",
} satisfies Words<typeof id>;
