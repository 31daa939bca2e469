import type { Feature } from "../parts/screen";
import thanks from "../features/thanks/routes";
import scan from "../features/scan/routes";
import survey from "../features/survey/routes";
import feedbackGive from "../features/feedback/give/routes";
import complaintFile from "../features/complaint/file/routes";
import complaintReceipt from "../features/complaint/receipt/routes";
import complaintTrack from "../features/complaint/track/routes";
import complaintMine from "../features/complaint/mine/routes";
import outbox from "../features/outbox/routes";
import mydata from "../features/mydata/routes";
import settings from "../features/settings/routes";
import about from "../features/about/routes";
import account from "../features/account/routes";

/** What everyone may open. */
export const FEATURES: readonly Feature[] = [
  thanks,
  scan,
  survey,
  feedbackGive,
  complaintFile,
  complaintReceipt,
  complaintTrack,
  complaintMine,
  outbox,
  mydata,
  settings,
  about,
  account,
];
