import type { Feature } from "../parts/screen";
import complaintDesk from "../features/complaint/desk/routes";
import complaintBoard from "../features/complaint/board/routes";
import satisfaction from "../features/satisfaction/routes";
import feedbackMine from "../features/feedback/mine/routes";
import sessions from "../features/sessions/routes";
import recovery from "../features/recovery/routes";
import mylog from "../features/mylog/routes";
import adminUnits from "../features/admin/units/routes";
import adminServices from "../features/admin/services/routes";
import adminPoster from "../features/admin/poster/routes";
import adminPeople from "../features/admin/people/routes";
import adminCalendar from "../features/admin/calendar/routes";
import adminPeriods from "../features/admin/periods/routes";
import keys from "../features/keys/routes";
import powers from "../features/powers/routes";

/** What staff open. Citizens never load these rows. */
export const FEATURES: readonly Feature[] = [
  complaintDesk,
  complaintBoard,
  satisfaction,
  feedbackMine,
  recovery,
  mylog,
  sessions,
  adminUnits,
  adminServices,
  adminPoster,
  adminPeople,
  adminCalendar,
  adminPeriods,
  powers,
  keys,
];
