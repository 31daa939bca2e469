import "./complaintCard.css";
import { rich, t } from "../../../i18n";
import { dayLong } from "../../../i18n/format";
import { StateLabel } from "../../../parts/StateLabel";
import { Unbroken } from "../../../parts/Unbroken";
import type { Receipt } from "../../../store";
import { lookOf, nextAct } from "./useReceipts";

const ACTS = {
  send: "complaint.toSend",
  fix: "complaint.toFix",
  verify: "complaint.toVerify",
  respond: "complaint.toRespond",
  late: "complaint.late",
  you: "complaint.toYou",
  closed: "complaint.closed",
  open: "complaint.open",
} as const;

/** One complaint of this phone: code, state, title, and who acts next by when. */
export function ComplaintCard({ receipt }: { receipt: Receipt }) {
  const { code, title, complaint, state } = receipt;
  const look = lookOf(receipt);
  const act = nextAct(receipt);
  const params = {
    unit: complaint?.unit ?? t("complaint.theUnit"),
    day: <Unbroken>{complaint?.due ? dayLong(complaint.due.on) : ""}</Unbroken>,
  };
  return (
    <a class="card complaint-card" href={state === "sent" ? `/lacak/${code}` : `/resi/${code}`}>
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
