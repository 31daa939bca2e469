import "./complaintCard.css";
import { rich, t } from "../../../i18n";
import { dayLong } from "../../../i18n/format";
import { StateLabel } from "../../../parts/StateLabel";
import type { Receipt } from "../../../store";
import { lookOf, nextAct } from "./useReceipts";

const ACTS = {
  send: "report.toSend",
  fix: "report.toFix",
  verify: "report.toVerify",
  respond: "report.toRespond",
  late: "report.late",
  you: "report.toYou",
  closed: "report.closed",
  open: "report.open",
} as const;

/** One complaint of this phone: code, state, title, and who acts next by when. */
export function ReportCard({ receipt }: { receipt: Receipt }) {
  const { code, title, complaint, state } = receipt;
  const look = lookOf(receipt);
  const act = nextAct(receipt);
  const params = {
    unit: complaint?.unit ?? t("report.theUnit"),
    day: <b class="nw">{complaint?.due ? dayLong(complaint.due.on) : ""}</b>,
  };
  return (
    <a class="card report-card" href={state === "sent" ? `/lacak/${code}` : `/resi/${code}`}>
      <span class="row between wrap">
        <span class="code">{code}</span>
        <StateLabel tone={look.tone} icon={look.icon}>
          {t(look.words)}
        </StateLabel>
      </span>
      <span class="b">{title}</span>
      <span class="small muted">{rich(ACTS[act], params)}</span>
    </a>
  );
}
