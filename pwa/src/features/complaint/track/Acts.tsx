import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useSaving } from "../../../forms/useSaving";
import type { Holding } from "../model/held";
import { t } from "../../../i18n";
import { enqueue } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { Icon } from "../../../parts/Icon";
import { withdrawComplaint } from "../model/kinds";
import type { Tracked } from "./track";

/** What the holder may do now: the next step at hand, the others in a small menu. */
export function Acts({ complaint, holding }: { complaint: Tracked; holding: Holding }) {
  const { verbs, code, state } = complaint;
  const judging = verbs.includes("CONFIRM") || (state === "CLOSED" && verbs.includes("REOPEN"));
  const withdrawing = useSignal(false);
  const saving = useSaving();
  const more = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (more.current) more.current.open = false;
  };
  const withdraw = (): Promise<void> =>
    saving.save(async () => {
      await enqueue(withdrawComplaint, {
        variables: { held: { code, key: holding.key } },
        title: t("track.withdrawItem", { code }),
      });
      withdrawing.value = false;
    });
  return (
    <div class="acts-row with-tabs">
      {judging && (
        <Button kind="main" href={`/lacak/${code}/konfirmasi`}>
          {t(verbs.includes("CONFIRM") ? "track.judge" : "track.reopen")}
        </Button>
      )}
      {verbs.includes("ADD_DETAILS") &&
        (judging ? null : (
          <Button kind="main" icon="message-circle" href={`/lacak/${code}/tambah`}>
            {t("track.add")}
          </Button>
        ))}
      <details ref={more} class="more">
        <summary
          class="btn second"
          aria-label={t("track.more")}
          onKeyDown={(event) => event.key === "Escape" && close()}
        >
          <Icon name="ellipsis" />
        </summary>
        <ul>
          {judging && verbs.includes("ADD_DETAILS") && (
            <li>
              <a href={`/lacak/${code}/tambah`}>{t("track.add")}</a>
            </li>
          )}
          {holding.kept && (
            <li>
              <a href={`/resi/${code}`}>{t("track.toReceipt")}</a>
            </li>
          )}
          <li>
            <a href="/laporan-saya">{t("track.all")}</a>
          </li>
          {verbs.includes("WITHDRAW") && (
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  withdrawing.value = true;
                }}
              >
                {t("track.withdraw")}
              </button>
            </li>
          )}
        </ul>
      </details>
      <Dialog
        open={withdrawing.value}
        title={t("track.withdrawTitle")}
        onClose={() => (withdrawing.value = false)}
        acts={
          <>
            <Button kind="quiet" onClick={() => (withdrawing.value = false)}>
              {t("track.keepGoing")}
            </Button>
            <Button kind="main" busy={saving.busy} onClick={() => void withdraw()}>
              {t("track.withdraw")}
            </Button>
          </>
        }
      >
        <p>{t("track.withdrawWhy")}</p>
        {saving.failed && <p role="alert">{saving.failed}</p>}
      </Dialog>
    </div>
  );
}
