import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { loadDirectory } from "../../directory/directory";
import { ReportCard } from "../../held/ReportCard";
import { useReceipts } from "../../held/reports";
import { loadWords, t } from "../../i18n";

const MOST = 2;

/** The reports of this phone, below the ways to speak; brings the directory onto the phone on the way. */
export default function Below() {
  const { list } = useReceipts();
  const worded = useSignal(false);
  const any = Boolean(list?.length);
  useEffect(() => void loadDirectory(), []);
  useEffect(() => {
    if (any) void loadWords(["citizen", "report"]).then(() => (worded.value = true), () => undefined);
  }, [any]);
  if (!list || !any || !worded.value) return null;
  return (
    <section class="stack below">
      <div class="row between"><h2>{t("reports.title")}</h2><a class="m" href="/laporan-saya">{t("track.seeAll")}</a></div>
      {list.slice(0, MOST).map((receipt) => <ReportCard key={receipt.code} receipt={receipt} />)}
    </section>
  );
}
