import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "feedback.title": "Private feedback to an officer",
  "feedback.bar": "Private feedback",
  "feedback.how": "Start with the good. Read in batches, without name or time.",
  "feedback.to": "To whom?",
  "feedback.toHint": "Choose by task or counter.",
  "feedback.choose": "Choose an officer or counter",
  "feedback.counter": "Counter",
  "feedback.noAddressee": "Choose an officer or counter",
  "feedback.noText": "Write at least one thing",
  "feedback.wellHint": "What helped you?",
  "feedback.betterHint": "What happened, and what did it mean for you?",
  "feedback.next": "Next step",
  "feedback.nextHint": "One thing to try next time.",
  "feedback.who":
    "Only that officer reads it, once there is feedback of at least 5 people. It is sealed to that officer; while the officer has never signed in, by the key of the service.",
  "feedback.harsh": "Try to say what could be done next time.",
  "feedback.serious": "This sounds like misconduct.",
  "feedback.complain": "Report it safely",
  "feedback.send": "Send feedback",
  "feedback.save": "Save feedback",
  "feedback.item": "Private feedback",
  "feedback.nobody": "This office takes no private feedback yet",
  "feedback.nobodyNext": "Rate the service, or file a complaint when there is a problem.",
} satisfies Words<typeof id>;
