import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "reports.opening": "Opening your reports",
  "reports.none": "No reports on this phone",
  "reports.noneNext": "Have a code? Track it.",
  "reports.mine": "Your turn",
  "reports.unsent": "Not sent yet",
  "reports.theirs": "Being handled",
  "reports.over": "Closed",
  "reports.ratings": "Ratings and surveys",
} satisfies Words<typeof id>;
