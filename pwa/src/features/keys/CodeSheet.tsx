import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { viewer } from "../../session/session";
import { Unsaved } from "../admin/kit/Unsaved";

interface CodeSheetProps {
  codes: readonly string[];
  /** What was done just before. */
  done: string;
  onKept: () => void;
}

/** Recovery codes to print or write down. They are shown once and kept nowhere on the phone. */
export function CodeSheet({ codes, done, onKept }: CodeSheetProps) {
  const printed = useSignal(false);
  useEffect(() => {
    const note = (): void => void (printed.value = true);
    addEventListener("afterprint", note);
    return () => removeEventListener("afterprint", note);
  }, []);
  const name = viewer.value?.account?.name ?? "";
  return (
    <Page title={t("keys.codes")} heading="bar">
      <div class="stack-l">
        <Unsaved dirty={!printed.value} title={t("keys.leaveTitle")} why={t("keys.leaveWhy")} />
        <div class="no-print stack">
          {done && (
            <div role="status">
              <Note icon="circle-check" tone="ok">
                {done}
              </Note>
            </div>
          )}
          <Note icon="key-round" tone="warn">
            {t("keys.sheetOnce")}
          </Note>
        </div>
        <section class="stack-s">
          <h2>{t("keys.sheet", { name })}</h2>
          <ol class="key-codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
        </section>
        <p class="no-print row wrap">
          <Button kind="main" icon="printer" onClick={() => print()}>
            {t("keys.print")}
          </Button>
          <Button
            icon="check"
            onClick={() => {
              printed.value = true;
              onKept();
            }}
          >
            {t("keys.kept")}
          </Button>
        </p>
      </div>
    </Page>
  );
}
