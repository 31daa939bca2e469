import { ComplaintCard } from "../model/ComplaintCard";
import { useReceipts } from "../model/useReceipts";
import { t } from "../../../i18n";
import { moment } from "../../../i18n/format";
import { items, pendingCount } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { EmptyState } from "../../../parts/EmptyState";
import { Icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Skeleton } from "../../../parts/Skeleton";
import { grouped } from "./mine";

/** Everything said from this phone: complaints by who acts next, then ratings and surveys. */
export default function MyComplaints() {
  const { list } = useReceipts();
  const said = items.value.filter(
    ({ kind, state, title }) =>
      state === "done" && title && (kind === "rateService" || kind === "submitSurvey"),
  );
  const groups = grouped(list ?? []);
  return (
    <Page
      title={t("complaints.title")}
      heading="bar"
      back="/lacak"
      foot={
        <Button kind="main" wide icon="megaphone" href="/adukan">
          {t("home.complain")}
        </Button>
      }
    >
      <div class="stack-l">
        {pendingCount.value > 0 && (
          <Note icon="cloud-upload" tone="warn">
            {t("track.unsent", { n: pendingCount.value })}{" "}
            <a class="m" href="/kotak-keluar">
              {t("thanks.toOutbox")}
            </a>
          </Note>
        )}
        {!list && <Skeleton label={t("complaints.opening")} lines={4} />}
        {list && !list.length && !said.length && (
          <EmptyState icon="inbox" why={t("complaints.none")} next={t("complaints.noneNext")}>
            <Button href="/lacak">{t("track.title")}</Button>
          </EmptyState>
        )}
        {groups.map(({ name, receipts }) => (
          <section key={name} class="stack-s">
            <h2>{t(name)}</h2>
            {receipts.map((receipt) => (
              <ComplaintCard key={receipt.code} receipt={receipt} />
            ))}
          </section>
        ))}
        {said.length > 0 && (
          <section class="stack-s">
            <h2>{t("complaints.ratings")}</h2>
            <ul class="card stack-s">
              {said.toReversed().map(({ id, title, sentAt, savedAt }) => (
                <li key={id} class="row top small">
                  <Icon name="circle-check" />
                  <span class="grow">{title}</span>
                  <span class="muted nw">{moment(new Date(sentAt ?? savedAt))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}
