import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, Failure } from "../../../graphql/client";
import { TrackedComplaintDocument } from "../../../graphql/generated/graphql";
import { hold, holdingOf } from "../model/held";
import { ComplaintCard } from "../model/ComplaintCard";
import { useReceipts } from "../model/useReceipts";
import { t } from "../../../i18n";
import { normaliseCode, normaliseKey, readReceipt } from "../model/receipt";
import { Button } from "../../../parts/Button";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { TextField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import type { ScreenProps } from "../../../parts/screen";
import { fragment, go } from "../../../device/location";
import { pendingCount } from "../../../outbox";

interface Fault {
  field: string;
  message: string;
}

/** Open a complaint by the code and key of its receipt, by its link, or from the ones on this phone. */
export default function TrackEntry({ query }: ScreenProps) {
  const code = useSignal(query.kode ?? "");
  const key = useSignal("");
  const faults = useSignal<Fault[]>([]);
  const busy = useSignal(false);
  const { list } = useReceipts();

  useEffect(() => {
    const read = (): void => {
      const held = readReceipt(fragment());
      if (!held) return;
      hold(held);
      // Out of the address bar at once: the key should not stay in the history.
      go(`/lacak/${held.code}`, true);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  const look = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    const pasted = readReceipt(code.value) ?? readReceipt(key.value);
    const held = {
      code: pasted?.code ?? normaliseCode(code.value),
      key: pasted?.key ?? normaliseKey(key.value),
    };
    const kept = held.code && !held.key && !key.value.trim() ? await holdingOf(held.code) : undefined;
    if (kept) return go(`/lacak/${kept.code}`);
    faults.value = [
      ...(held.code ? [] : [{ field: "code", message: t("track.codeWrong") }]),
      ...(held.key ? [] : [{ field: "key", message: t("track.keyWrong") }]),
    ];
    if (!held.code || !held.key) return;
    busy.value = true;
    const said = await check(held.code, held.key);
    busy.value = false;
    if (said) faults.value = [{ field: "code", message: said }];
    else {
      hold({ code: held.code, key: held.key });
      go(`/lacak/${held.code}`);
    }
  };
  const wrong = (field: string): string | undefined =>
    faults.value.find((one) => one.field === field)?.message;

  return (
    <Page title={t("track.title")} failed={faults.value.length > 0}>
      <div class="stack-l">
        {pendingCount.value > 0 && (
          <Note icon="cloud-upload" tone="warn">
            {t("track.unsent", { n: pendingCount.value })}{" "}
            <a class="m" href="/kotak-keluar">
              {t("thanks.toOutbox")}
            </a>
          </Note>
        )}
        {list && list.length > 0 && (
          <section class="stack-s">
            <div class="row between">
              <h2>{t("track.onPhone")}</h2>
              <a class="m" href="/laporan-saya">
                {t("track.seeAll")}
              </a>
            </div>
            {list.slice(0, 3).map((receipt) => (
              <ComplaintCard key={receipt.code} receipt={receipt} />
            ))}
          </section>
        )}
        <form class="stack" noValidate onSubmit={(event) => void look(event)}>
          <h2>{t("track.byReceipt")}</h2>
          {faults.value.length > 0 && (
            <ErrorSummary
              key={faults.value}
              title={t("fill.errors", { n: faults.value.length })}
              errors={faults.value}
            />
          )}
          <TextField
            id="code"
            label={t("track.code")}
            hint={t("track.codeHint")}
            error={wrong("code")}
            value={code.value}
            onInput={(value) => (code.value = value)}
            autocomplete="off"
            spellcheck={false}
          />
          <TextField
            id="key"
            label={t("track.key")}
            hint={t("track.keyHint")}
            error={wrong("key")}
            value={key.value}
            onInput={(value) => (key.value = value)}
            autocomplete="off"
            spellcheck={false}
          />
          <Button kind="main" type="submit" wide busy={busy.value}>
            {t("track.go")}
          </Button>
          <Button kind="quiet" icon="qr-code" href="/pindai">
            {t("track.scan")}
          </Button>
        </form>
      </div>
    </Page>
  );
}

/** What is wrong with a code and key, in words; undefined when they open a complaint. */
async function check(code: string, key: string): Promise<string | undefined> {
  try {
    const { trackedComplaint } = await ask(TrackedComplaintDocument, { code, key }, { unsigned: true });
    return trackedComplaint ? undefined : t("track.mismatchWhole");
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    if (reason.code === "TOO_MANY")
      return t("track.tooMany", { n: Math.ceil((reason.retryAfterSeconds ?? 600) / 60) });
    if (reason.code === "NETWORK" || reason.code === "TIMEOUT") return t("track.needsNetwork");
    return reason.message || t("track.mismatchWhole");
  }
}
