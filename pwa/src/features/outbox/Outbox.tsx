import "./outbox.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { confirmed } from "../../graphql/confirm";
import { t } from "../../i18n";
import { bytes, clock, localDate, moment } from "../../i18n/format";
import {
  exportItems,
  items,
  lockedCount,
  needsFixing,
  OutboxError,
  pendingCount,
  remove,
  retry,
  sendNow,
  type Item,
} from "../../outbox";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { EmptyState } from "../../parts/EmptyState";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { StateLabel } from "../../parts/StateLabel";
import { toast } from "../../parts/Toast";
import { online, sending } from "../../device/status";
import { storageState, type StorageState } from "../../store";
import { lookOfItem, sendable, sorted } from "./shown";

/** Everything that waits on this phone, and what each item needs. */
export default function Outbox() {
  const dropping = useSignal<Item | null>(null);
  const all = sorted(items.value);
  const waiting = pendingCount.value - needsFixing.value;
  const summary = [
    waiting > 0 && t("outbox.waiting", { n: waiting }),
    needsFixing.value > 0 && t("outbox.toFix", { n: needsFixing.value }),
  ]
    .filter(Boolean)
    .join(", ");
  const drop = async (): Promise<void> => {
    const item = dropping.value;
    dropping.value = null;
    if (!item) return;
    try {
      await remove(item.id);
      toast(t("outbox.removed"));
    } catch (reason) {
      if (!(reason instanceof OutboxError)) throw reason;
      toast(t("fill.sentAlready"));
    }
  };
  return (
    <Page title={t("nav.outbox")} heading="bar" back="/lacak">
      <div class="stack">
        {pendingCount.value > 0 ? (
          <>
            <p class="b">{summary}</p>
            <p class="muted small">{t("outbox.safe")}</p>
            {all.some(sendable) && (
              <Button
                kind="main"
                wide
                icon="refresh-cw"
                busy={sending.value}
                onClick={() => void sendNow().catch(() => undefined)}
              >
                {t(sending.value ? "outbox.sendingNow" : "outbox.sendNow")}
              </Button>
            )}
            {!online.value && (
              <p class="small muted" role="status">
                {t("outbox.offline")}
              </p>
            )}
          </>
        ) : (
          <EmptyState icon="circle-check" why={t("outbox.empty")} next={t("outbox.emptyNext")}>
            <Button href="/laporan-saya">{t("outbox.complaints")}</Button>
          </EmptyState>
        )}
        {lockedCount.value > 0 && (
          <Note icon="lock">
            {t("outbox.locked", { n: lockedCount.value })}{" "}
            <a class="m" href="/masuk">
              {t("nav.signin")}
            </a>
          </Note>
        )}
        <ul class="stack">
          {all.map((item) => (
            <li key={item.id}>
              {item.state === "done" ? (
                <Done item={item} />
              ) : (
                <One item={item} onDrop={() => (dropping.value = item)} />
              )}
            </li>
          ))}
        </ul>
        <Storage />
      </div>
      <Dialog
        open={dropping.value !== null}
        title={t("outbox.dropTitle")}
        onClose={() => (dropping.value = null)}
        acts={
          <>
            <Button kind="quiet" onClick={() => (dropping.value = null)}>
              {t("outbox.keep")}
            </Button>
            <Button kind="main" onClick={() => void drop()}>
              {t("outbox.drop")}
            </Button>
          </>
        }
      >
        <p>{t(dropping.value?.kind === "fileComplaint" ? "outbox.dropComplaint" : "outbox.dropWhy")}</p>
      </Dialog>
    </Page>
  );
}

function when(at: number): string {
  const day = new Date(at);
  return localDate(day) === localDate(new Date()) ? clock(day) : moment(day);
}

function One({ item, onDrop }: { item: Item; onDrop: () => void }) {
  const look = lookOfItem(item, online.value);
  const refused = item.state === "refused";
  const { problem, remedy, correction, about } = item;
  return (
    <article class="card outbox-item">
      <p class="row between">
        <StateLabel tone={look.tone} icon={look.icon}>
          {t(look.words)}
        </StateLabel>
        <span class="small muted">{when(item.savedAt)}</span>
      </p>
      <h2>{item.title || t("outbox.untitled")}</h2>
      {item.attachments.length > 0 && (
        <p class="small muted">{t("photo.count", { n: item.attachments.length })}</p>
      )}
      {refused && (
        <p>
          {problem?.fields?.length
            ? problem.fields.map(({ message }) => message).join(" ")
            : (problem?.message ?? t("outbox.noReason"))}
        </p>
      )}
      {refused && remedy === "update" && <p class="small muted">{t("outbox.updateHow")}</p>}
      {refused && remedy === "reload" && about && (
        <p>
          <a class="m" href={about}>
            {t("outbox.seeComplaint")}
          </a>
        </p>
      )}
      {item.state === "queued" && item.tries > 0 && item.nextAt > Date.now() && (
        <p class="small muted">{t("outbox.nextTry", { time: clock(new Date(item.nextAt)) })}</p>
      )}
      {item.state !== "sending" && (
        <p class="row wrap">
          {correction && (
            <Button kind={refused ? "main" : "second"} dense icon="pencil" href={correction}>
              {t(refused ? "outbox.fix" : "service.change")}
            </Button>
          )}
          {refused && remedy === "confirm" && (
            <Button kind="main" dense icon="lock-keyhole" onClick={() => void confirmAndRetry(item)}>
              {t("outbox.confirm")}
            </Button>
          )}
          {refused && remedy !== "delete" && remedy !== "confirm" && !(remedy === "reload" && about) && (
            <Button dense icon="refresh-cw" onClick={() => void retry(item.id)}>
              {t("outbox.again")}
            </Button>
          )}
          <Button kind="quiet" dense icon="trash" onClick={onDrop}>
            {t("outbox.drop")}
          </Button>
        </p>
      )}
    </article>
  );
}

async function confirmAndRetry({ id }: Item): Promise<void> {
  if (await confirmed()) await retry(id);
}

function Done({ item }: { item: Item }) {
  return (
    <p class="row outbox-done small muted">
      <Icon name="circle-check" />
      <span class="grow">{item.title || t("outbox.untitled")}</span>
      <span class="nw">{t("outbox.received", { time: when(item.sentAt ?? item.savedAt) })}</span>
    </p>
  );
}

function Storage() {
  const state = useSignal<StorageState | null>(null);
  const moved = items.value;
  useEffect(
    () =>
      void storageState().then(
        (found) => (state.value = found),
        () => undefined,
      ),
    [moved],
  );
  const { usedBytes, persisted } = state.value ?? {};
  const take = async (): Promise<void> => {
    const file = await exportItems();
    const url = URL.createObjectURL(file);
    Object.assign(document.createElement("a"), { href: url, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <div class="outbox-storage stack-s">
      {state.value && (
        <p class="row top small muted">
          <Icon name="save" />
          <span class="grow">
            {usedBytes !== undefined && t("outbox.used", { size: bytes(usedBytes) })}{" "}
            {persisted ? t("outbox.protected") : pendingCount.value > 0 && t("outbox.atRisk")}
          </span>
        </p>
      )}
      {pendingCount.value > 0 && (
        <Button kind="quiet" dense icon="download" onClick={() => void take()}>
          {t("outbox.export")}
        </Button>
      )}
    </div>
  );
}
