import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "admin.acts": "Actions",
  "adminDay.title": "Calendar",
  "adminDay.one": "Holiday",
  "adminDay.year": "Year",
  "adminDay.of": "Holidays of {year}",
  "adminDay.lead":
    "Deadlines are counted in working days. The days listed here, Saturdays and Sundays do not count.",
  "adminDay.count": "{national} national, {joint} joint leave, {local} local",
  "adminDay.none": "No holidays for {year} yet",
  "adminDay.noneNext": "Deadlines in that year are provisional until the decree's days are entered.",
  "adminDay.add": "Add a day",
  "adminDay.on": "Date",
  "adminDay.name": "Name",
  "adminDay.nameEn": "Name in English",
  "adminDay.kind": "Kind",
  "adminDay.source": "Source",
  "adminDay.sourceHint": "The decree that sets it. Example: Keputusan Wali Kota No. 12 Tahun 2026",
  "adminDay.NATIONAL": "National holiday",
  "adminDay.NATIONAL.hint": "Set by the joint decree of three ministers",
  "adminDay.JOINT_LEAVE": "Joint leave",
  "adminDay.JOINT_LEAVE.hint": "Set together with national holidays",
  "adminDay.LOCAL": "Local holiday",
  "adminDay.LOCAL.hint": "Set by the governor or mayor, such as an election day",
  "adminDay.effect": "Deadlines already set stay as they are; new ones follow this change.",
  "adminDay.drop": "Remove",
  "adminDay.ask": "Remove {name}?",
  "adminDay.askWhy":
    "{day} becomes a working day. Deadlines already set stay as they are; new ones will count it.",
  "adminDay.remove": "Remove the day",
  "adminDay.removed": "{name}, {day}, is removed.",
  "adminDay.saved": "{name}, {day}, is saved.",
} satisfies Words<typeof id>;
