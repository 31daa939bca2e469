import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n";
import { bytes } from "../../i18n/format";
import { items } from "../../outbox";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Icon, icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";
import { eraseTraces, storageState, type StorageState } from "../../store";

const KEPT = [
  { icon: icon("key-round"), title: "data.receipts", how: "data.receiptsHow" },
  { icon: icon("cloud-upload"), title: "data.unsent", how: "data.unsentHow" },
  { icon: icon("pencil"), title: "data.drafts", how: "data.draftsHow" },
  { icon: icon("list"), title: "data.known", how: "data.knownHow" },
  { icon: icon("fingerprint-pattern"), title: "data.mark", how: "data.markHow" },
] as const;

/** What this phone keeps, what the office has, and how to erase the traces here. */
export default function MyData() {
  const state = useSignal<StorageState | null>(null);
  const asking = useSignal(false);
  const erased = useSignal(false);
  const moved = items.value;
  useEffect(
    () =>
      void storageState().then(
        (found) => (state.value = found),
        () => undefined,
      ),
    [moved, erased.value],
  );
  const { receipts = 0, unsent = 0, usedBytes, persisted } = state.value ?? {};
  const counts: Partial<Record<(typeof KEPT)[number]["title"], number>> = {
    "data.receipts": receipts,
    "data.unsent": unsent,
  };
  const erase = async (): Promise<void> => {
    const { erased: gone } = await eraseTraces({ force: true });
    asking.value = false;
    erased.value = gone;
    // What lives in memory would be a trace too.
    if (gone) location.replace("/data-saya?bersih");
  };
  const wasErased = location.search.includes("bersih");
  return (
    <Page title={t("nav.mydata")} heading="bar" back="/menu">
      <div class="stack-l">
        {wasErased && (
          <Note icon="circle-check" tone="ok">
            <span role="status">{t("data.erased")}</span>
          </Note>
        )}
        <section class="stack-s">
          <h2>{t("data.here")}</h2>
          <p class="muted">{t("data.sealed")}</p>
          {!state.value && <Skeleton label={t("data.opening")} lines={4} />}
          {state.value && (
            <ul class="card stack">
              {KEPT.map(({ icon, title, how }) => (
                <li key={title} class="row top">
                  <Icon name={icon} />
                  <span class="grow">
                    <span class="m">
                      {t(title)}
                      {counts[title] !== undefined && ` (${counts[title]})`}
                    </span>
                    <br />
                    <span class="small muted">{t(how)}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
          {state.value && (
            <p class="small muted">
              {usedBytes !== undefined && t("outbox.used", { size: bytes(usedBytes) })}{" "}
              {t(persisted ? "outbox.protected" : "outbox.atRisk")}
            </p>
          )}
        </section>
        <section class="stack-s">
          <h2>{t("data.office")}</h2>
          <p>{t("data.officeHow")}</p>
          <p>{t("data.consents")}</p>
          <p class="muted small">{t("data.reply")}</p>
        </section>
        <section class="stack-s">
          <h2>{t("data.erase")}</h2>
          <p>{t("data.eraseWhy")}</p>
          {unsent > 0 && (
            <Note icon="triangle-alert" tone="warn">
              {t("data.eraseUnsent", { n: unsent })}{" "}
              <a class="m" href="/kotak-keluar">
                {t("thanks.toOutbox")}
              </a>
            </Note>
          )}
          <Button kind="main" wide icon="eraser" onClick={() => (asking.value = true)}>
            {t("data.erase")}
          </Button>
        </section>
      </div>
      <Dialog
        open={asking.value}
        title={t("data.eraseTitle")}
        onClose={() => (asking.value = false)}
        acts={
          <>
            <Button kind="quiet" onClick={() => (asking.value = false)}>
              {t("data.keep")}
            </Button>
            <Button kind="main" onClick={() => void erase()}>
              {t("data.eraseNow")}
            </Button>
          </>
        }
      >
        <p>{receipts > 0 ? t("data.eraseReceipts", { n: receipts }) : t("data.eraseNothing")}</p>
        {unsent > 0 && <p class="b">{t("data.eraseUnsent", { n: unsent })}</p>}
      </Dialog>
    </Page>
  );
}
