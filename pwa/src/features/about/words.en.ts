import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "missing.title": "Page not found",
  "missing.why": "This page does not exist or is not for your role.",
  "missing.home": "To the home page",
  "help.title": "Help",
  "help.deadlines": "How deadlines are counted",
  "help.deadlinesBody":
    "Deadlines are counted in working days. The day of the event is day 0; Saturdays, Sundays, national holidays and joint leave do not count.",
  "help.verify": "Verified within **3 working days** of receipt.",
  "help.respond": "The unit answers within **5 working days** of the report being forwarded or reopened.",
  "help.resolve":
    "Resolution: requests for information **5**, ordinary service complaints **14**, oversight matters **60** working days.",
  "help.reply":
    "You have **10 working days** to reply to an answer. Without a reply the report is closed and can still be reopened within 30 days, at most twice.",
  "help.offline": "Without a network",
  "help.offlineBody":
    "Every entry is first saved on your device, then sent by itself when there is a network. It is removed only after the server has confirmed it. See what still waits in the Outbox.",
  "help.privacy": "Who sees what",
  "help.privacyRate":
    "Ratings carry no name. Officers see only a summary of at least 5 ratings, without the time of your visit.",
  "help.privacyFeedback":
    "Private feedback is read only by the officer it is for, in shuffled batches of at least 5. Superiors and administrators cannot read it.",
  "help.privacyComplaint":
    "Anonymous means that we do not have your name. Secret means that only the verification team sees it. Only you hold the receipt key; the server does not keep it.",
  "help.access": "Accessibility",
  "help.accessBody":
    "This app is built to WCAG 2.2 level AA: usable by keyboard and screen reader, with text up to 200% and on screens 320 pixels wide.",
  "help.accessGaps": "Still missing: tests with screen readers on real phones, and videos in sign language.",
  "help.elsewhere": "Other channels",
  "help.lapor": "SP4N-LAPOR!, the national complaint channel: {link}",
  "help.ombudsman": "Ombudsman RI, when a complaint is not resolved: {link}",
  "help.contact": "Contact us",
  "help.contactBody": "Come to the Rangkui District office during service hours, or {link}.",
  "help.contactLink": "file a complaint",
  "about.title": "About Suara Rangkui",
  "about.lead":
    "Suara Rangkui helps citizens rate services, file complaints and see what came of them; and helps the staff of Rangkui District to grow.",
  "about.figures": "Where the figures come from",
  "about.figuresBody":
    "The IKM (public satisfaction index) follows PermenPANRB 14/2017 and nine elements. Each figure comes with its number of answers (n) and its range. Under 30 answers it says indicative; under 5 it is not shown.",
  "about.persons": "Not a ranking",
  "about.personsBody": "No person is ranked. Feedback serves development.",
  "about.weave": "The weave on this screen",
  "about.weaveBody":
    "Edge and blossoms quote the two manners of Bangka's woven kain cual: penganten bekecak, filled, and jande bekecak, scattered.",
  "about.open": "Open software",
  "about.openBody": "Licensed under Apache 2.0. Icons by Lucide (ISC).",
} satisfies Words<typeof id>;
