import type { Words } from "../../../i18n";
import type id from "./words.id";

export default {
  "complaints.opening": "Opening your reports",
  "complaints.none": "No reports on this phone",
  "complaints.noneNext": "Have a code? Track it.",
  "complaints.mine": "Your turn",
  "complaints.unsent": "Not sent yet",
  "complaints.theirs": "Being handled",
  "complaints.over": "Closed",
  "complaints.ratings": "Ratings and surveys",
} satisfies Words<typeof id>;
