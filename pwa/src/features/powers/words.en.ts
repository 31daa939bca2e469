import type { Words } from "../../i18n";
import type id from "./words.id";

export default {
  "power.title": "Who can open what",
  "power.lead":
    "Names that complainants keep secret, alleged misconduct and staff accounts are open only to those who hold a role below. Such a role takes effect once a second person has agreed: another administrator, or the head of the topmost office. No role opens private feedback.",
  "power.waiting": "Waiting for a second person",
  "power.waitingNone": "No role is waiting for agreement.",
  "power.inForce": "In force now",
  "power.none": "No role that opens names or accounts has been given yet.",
  "power.noneNext": "Administrators give roles on the Staff page.",
  "power.who": "Staff",
  "power.opens": "Can open",
  "power.since": "Since",
  "power.by": "Given by",
  "power.agreed": "Agreed by",
  "power.act": "Decision",
  "power.VERIFIER": "Verifier",
  "power.ADMIN": "Administrator",
  "power.UNIT_HEAD": "Head of the topmost office",
  "power.VERIFIER.opens":
    "New complaints, alleged misconduct, and the names that complainants keep from the unit",
  "power.ADMIN.opens": "Staff accounts and roles, units and services; reads no complaints",
  "power.UNIT_HEAD.opens": "Agreement to the roles in this list; the unit's board and complaints",
  "power.at": "{role}, {unit}",
  "power.unknown": "not recorded",
  "power.operator": "the operator of the server",
  "power.first": "at installation, before there was a second person",
  "power.agree": "Agree",
  "power.decline": "Decline",
  "power.notYours": "Waiting for somebody else",
  "power.askAgree": "Agree to {name} as {role}?",
  "power.askAgreeWhy": "Once you agree, this role takes effect at once in {unit} and the units below it:",
  "power.askDecline": "Decline {name} as {role}?",
  "power.askDeclineWhy": "The request leaves the list. An administrator can make it again.",
  "power.done": "{name} is now {role}.",
  "power.declined": "The request for {name} was declined.",
} satisfies Words<typeof id>;
