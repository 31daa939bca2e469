import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "thanks.title": "Thank you, your voice is saved",
  "thanks.waiting": "Saved on this phone. Not sent yet. It will be sent by itself when there is a network.",
  "thanks.sent": "Sent and received.",
  "thanks.refused": "Not accepted yet. See the reason in the outbox.",
  "thanks.next": "Next",
  "thanks.nextRating": "{unit} reads the summary once there are at least 5 ratings.",
  "thanks.nextSurvey": "Your answers count in the satisfaction index (IKM) of {unit} for this period.",
  "thanks.nextFeedback":
    "The officer reads it together with feedback of at least 4 other people, without name or time.",
  "thanks.more": "What you can still do",
  "thanks.survey": "Take the survey of 9 questions",
  "thanks.surveyHow": "About 1 minute, for the official figure of the office",
  "thanks.feedback": "Give private feedback",
  "thanks.feedbackHow": "To one officer or counter, read by nobody else",
  "thanks.complain": "File a complaint",
  "thanks.complainHow": "When there is a problem to be solved",
  "thanks.done": "Done",
} satisfies Words<typeof id>;
