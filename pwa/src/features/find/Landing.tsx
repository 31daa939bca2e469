import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { askCounter } from "../../directory/counter";
import { findPoint, knownDirectory, recallDirectory } from "../../directory/directory";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";

/** Where a printed QR code leads: its counter's service, or the choice of one. */
export default function Landing({ params }: ScreenProps) {
  const code = params.titik ?? "";
  const attempt = useSignal(0);
  const unreached = useSignal(false);
  const known = findPoint(knownDirectory().data, code);

  useEffect(() => {
    if (known) open(code, known.unit.id, known.point.service?.id);
  }, [known?.point.id]);

  // The counter alone is asked for: the whole directory is several times as long, and comes after the first picture.
  useEffect(() => {
    if (known) return;
    const left = new AbortController();
    const recalled = recallDirectory();
    askCounter(code, left.signal).then(
      (counter) =>
        counter ? open(counter.code, counter.unit.id, counter.service?.id) : go("/nilai?pindah", true),
      () => recalled.then(() => left.signal.aborted || (unreached.value = true)),
    );
    return () => left.abort();
  }, [code, attempt.value]);

  return (
    <Page title={t("landing.title")} heading="bar" back="/">
      {unreached.value ? (
        <EmptyState icon="wifi-off" why={t("landing.offline")} next={t("landing.offlineNext")}>
          <Button kind="main" href="/nilai">
            {t("service.choose")}
          </Button>
          <Button
            icon="refresh-cw"
            onClick={() => {
              unreached.value = false;
              attempt.value += 1;
            }}
          >
            {t("directory.again")}
          </Button>
        </EmptyState>
      ) : (
        <Skeleton label={t("landing.wait", { code })} lines={4} />
      )}
    </Page>
  );
}

function open(code: string, unit: string, service: string | undefined): void {
  const point = encodeURIComponent(code);
  go(service ? `/nilai/${service}?titik=${point}` : `/nilai?unit=${unit}&titik=${point}`, true);
}
