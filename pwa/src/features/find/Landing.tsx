import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findPoint, loadDirectory, useDirectory } from "../../directory/directory";
import { ask } from "../../graphql/client";
import { ServicePointOfCodeDocument } from "../../graphql/generated/graphql";
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
  const directory = useDirectory();
  const unreached = useSignal(false);
  const known = findPoint(directory.data, code);

  useEffect(() => {
    if (known) open(code, known.unit.id, known.point.service?.id);
  }, [known?.point.id]);

  // At once, beside the directory: over a slow network that is one way there and back less.
  useEffect(() => {
    if (known) return;
    const left = new AbortController();
    ask(ServicePointOfCodeDocument, { code }, { open: true, signal: left.signal }).then(
      ({ servicePoint: point }) =>
        point ? open(point.code, point.unit.id, point.service?.id) : go("/nilai?pindah", true),
      () => left.signal.aborted || (unreached.value = true),
    );
    return () => left.abort();
  }, [code]);

  return (
    <Page title={t("landing.title")} heading="bar" back="/">
      {unreached.value && directory.state !== "loading" ? (
        <EmptyState icon="wifi-off" why={t("landing.offline")} next={t("landing.offlineNext")}>
          <Button kind="main" href="/nilai">
            {t("service.choose")}
          </Button>
          <Button
            icon="refresh-cw"
            onClick={() => {
              unreached.value = false;
              void loadDirectory(true).then(() => (unreached.value = !findPoint(directory.data, code)));
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
