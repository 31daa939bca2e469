import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "adminPeriod.title": "Survey periods",
  "adminPeriod.one": "Survey period",
  "adminPeriod.of": "Survey periods of {unit}",
  "adminPeriod.add": "Add a period",
  "adminPeriod.none": "This unit has no survey period yet",
  "adminPeriod.noneNext": "Citizens can answer the survey of 9 questions only while a period is open.",
  "adminPeriod.label": "Name of the period",
  "adminPeriod.labelHint": "Example: Triwulan IV 2026",
  "adminPeriod.dates": "Dates",
  "adminPeriod.span": "{from} to {to}",
  "adminPeriod.startsOn": "First day",
  "adminPeriod.endsOn": "Last day",
  "adminPeriod.order": "The last day cannot be before the first.",
  "adminPeriod.usersInPeriod": "Users of the services",
  "adminPeriod.usersHint":
    "How many people use the services in this period; it sets how many respondents are needed.",
  "adminPeriod.usersWrong": "Write a number above 0, such as 1.240.",
  "adminPeriod.rules": "Periods of a unit cannot overlap. Answers already given must stay inside the dates.",
  "adminPeriod.open": "Open now",
  "adminPeriod.coming": "Coming",
  "adminPeriod.over": "Over",
} satisfies Words<typeof id>;
