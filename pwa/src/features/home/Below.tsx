import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { loadDirectory } from "../../directory/directory";
import { ComplaintCard } from "../complaint/model/ComplaintCard";
import { useReceipts } from "../complaint/model/useReceipts";
import complaintWords from "../complaint/model/words";
import { loadWords, t } from "../../i18n";
import { Icon } from "../../parts/Icon";

const MOST = 2;

/** The complaints of this phone, or the way to one by its receipt; brings the directory onto the phone on the way. */
export default function Below() {
  const { list } = useReceipts();
  const worded = useSignal(false);
  useEffect(() => void loadDirectory(), []);
  useEffect(
    () =>
      void loadWords([complaintWords]).then(
        () => (worded.value = true),
        () => undefined,
      ),
    [],
  );
  if (!list || !worded.value) return null;
  if (!list.length) return <ByReceipt />;
  return (
    <section class="stack below">
      <div class="row between">
        <h2>{t("complaints.title")}</h2>
        <a class="m" href="/laporan-saya">
          {t("track.seeAll")}
        </a>
      </div>
      {list.slice(0, MOST).map((receipt) => (
        <ComplaintCard key={receipt.code} receipt={receipt} />
      ))}
    </section>
  );
}

function ByReceipt() {
  return (
    <a class="card home-way" href="/lacak">
      <span class="avatar square">
        <Icon name="package-search" />
      </span>
      <span class="grow">
        <span class="b">{t("track.title")}</span>
        <br />
        <span class="small muted">{t("track.anywhere")}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
