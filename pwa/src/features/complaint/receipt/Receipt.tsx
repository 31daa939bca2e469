import "./receipt.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lookOf, useReceipts } from "../model/useReceipts";
import { rich, t } from "../../../i18n";
import { clock, dayLong } from "../../../i18n/format";
import { items } from "../../../outbox";
import { formatKey, receiptPath } from "../model/receipt";
import { Button } from "../../../parts/Button";
import { Consent } from "../../../parts/Choice";
import { Dialog } from "../../../parts/Dialog";
import { EmptyState } from "../../../parts/EmptyState";
import { Icon, icon } from "../../../parts/Icon";
import { Page } from "../../../parts/Page";
import { ReceiptCard } from "../../../parts/ReceiptCard";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import { toast } from "../../../parts/Toast";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { online } from "../../../device/status";
import type { Receipt } from "../../../store";
import { drawReceipt } from "./picture";
import { carrying, isTicked, spelled, standingOf, tick } from "./standing";

/** The paper of a complaint: saved on the phone first, then sent; whoever holds it can open the complaint. */
export default function ReceiptScreen({ params }: ScreenProps) {
  const code = params.id ?? "";
  const { list } = useReceipts();
  const receipt = list?.find((one) => one.code === code);
  const ticked = useSignal(false);
  const leaving = useSignal(false);
  useEffect(() => void isTicked(code).then((on) => (ticked.value = on)), [code]);
  const standing = receipt && standingOf(receipt);
  const title = standing ? t(standing.title) : t("receipt.title");
  const done = (): void => {
    if (ticked.value) go(receipt?.state === "sent" ? `/lacak/${code}` : "/");
    else leaving.value = true;
  };
  return (
    <Page
      title={title}
      heading="own"
      foot={
        receipt && (
          <Button kind="main" wide onClick={done}>
            {t("receipt.done")}
          </Button>
        )
      }
    >
      {!list && <Skeleton label={t("receipt.opening")} lines={6} />}
      {list && !receipt && (
        <>
          <h1 tabIndex={-1}>{t("receipt.title")}</h1>
          <EmptyState icon="key-round" why={t("receipt.none")} next={t("receipt.noneNext")}>
            <Button kind="main" href="/lacak">
              {t("receipt.track")}
            </Button>
          </EmptyState>
        </>
      )}
      {receipt && standing && (
        <div class="stack-l">
          <Top receipt={receipt} title={title} sub={t(standing.sub)} />
          <Paper
            receipt={receipt}
            ticked={ticked.value}
            onTick={(on) => {
              ticked.value = on;
              void tick(code, on);
            }}
          />
          <section class="stack-s no-print">
            <h2>{t("receipt.next")}</h2>
            <p>{rich(standing.next)}</p>
          </section>
        </div>
      )}
      <Dialog
        open={leaving.value}
        title={t("receipt.saveFirst")}
        onClose={() => (leaving.value = false)}
        acts={
          <>
            <Button kind="quiet" href={receipt?.state === "sent" ? `/lacak/${code}` : "/"}>
              {t("receipt.leave")}
            </Button>
            <Button kind="main" onClick={() => (leaving.value = false)}>
              {t("receipt.stay")}
            </Button>
          </>
        }
      >
        <p>{t("receipt.saveFirstWhy")}</p>
      </Dialog>
    </Page>
  );
}

function Top({ receipt, title, sub }: { receipt: Receipt; title: string; sub: string }) {
  const refused = receipt.state === "refused";
  const item = carrying(items.value, receipt.code);
  return (
    <div class="row top receipt-top no-print">
      <span class={`knob ${refused ? "bad" : ""}`}>
        <Icon name={refused ? icon("circle-alert") : icon("check")} />
      </span>
      <div class="grow">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="muted" role="status">
          {item?.state === "sending" ? t("thanks.sending") : sub}
        </p>
        {refused && item?.problem?.message && <p>{item.problem.message}</p>}
        {refused && (
          <p>
            <a class="m" href={item?.editable ? `/adukan?perbaiki=${item.id}` : "/kotak-keluar"}>
              {t("receipt.fix")}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function Paper({
  receipt,
  ticked,
  onTick,
}: {
  receipt: Receipt;
  ticked: boolean;
  onTick: (on: boolean) => void;
}) {
  const { code, key, savedAt, state, complaint } = receipt;
  const address = `${location.origin}${receiptPath({ code, key })}`;
  const look = lookOf({ ...receipt, complaint: undefined });
  const saved = new Date(savedAt);
  const when = complaint?.submittedAt
    ? t("receipt.received", { day: dayLong(complaint.submittedAt), time: clock(complaint.submittedAt) })
    : t("receipt.when", { day: dayLong(saved), time: clock(saved) });
  const draw = (): Promise<Blob | null> =>
    drawReceipt({
      heading: t("receipt.heading"),
      code,
      keyLabel: t("receipt.key"),
      key: formatKey(key),
      warning: t("receipt.holder"),
      address,
    });
  return (
    <ReceiptCard
      state={
        <StateLabel tone={look.tone} icon={look.icon}>
          {state === "waiting" && online.value ? t("receipt.sending") : t(look.words)}
        </StateLabel>
      }
      codeLabel={t("receipt.heading")}
      code={code}
      spelled={spelled(code)}
      keyLabel={t("receipt.key")}
      keyGroups={formatKey(key).split(" ")}
      when={when}
      address={address}
      qrLabel={t("receipt.qr")}
      warning={
        <>
          <p class="b">{t("receipt.holder")}</p>
          <p class="muted">{t("receipt.noCopy")}</p>
        </>
      }
    >
      <p class="small only-print">{address}</p>
      <div class="receipt-acts no-print">
        <Button
          icon="download"
          onClick={() => void draw().then((picture) => picture && download(picture, `resi-${code}.png`))}
        >
          {t("receipt.save")}
        </Button>
        <Button icon="share-2" onClick={() => void draw().then((picture) => share(picture, code, address))}>
          {t("receipt.share")}
        </Button>
        <Button icon="printer" onClick={() => print()}>
          {t("receipt.print")}
        </Button>
      </div>
      <div class="receipt-tick no-print">
        <Consent checked={ticked} onChange={onTick}>
          {t("receipt.kept")}
        </Consent>
      </div>
    </ReceiptCard>
  );
}

function download(picture: Blob, name: string): void {
  const url = URL.createObjectURL(picture);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Hand the picture to another app; where the browser cannot, copy the address. */
async function share(picture: Blob | null, code: string, address: string): Promise<void> {
  const files = picture ? [new File([picture], `resi-${code}.png`, { type: "image/png" })] : [];
  try {
    if (navigator.canShare?.({ files })) await navigator.share({ files, title: code });
    else if (navigator.share) await navigator.share({ title: code, url: address });
    else {
      await navigator.clipboard.writeText(address);
      toast(t("receipt.copied"));
    }
  } catch (reason) {
    // The person closed the sheet.
    if (!(reason instanceof DOMException && reason.name === "AbortError")) throw reason;
  }
}
