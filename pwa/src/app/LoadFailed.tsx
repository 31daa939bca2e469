import { t } from "../i18n";
import { Button } from "../parts/Button";
import { Page } from "../parts/Page";

/** The code of a screen could not be fetched: no network yet, or an older version is open. */
export function LoadFailed() {
  return (
    <Page title={t("load.failed")} bar={t("app.name")}>
      <p class="muted">{t("load.failedNext")}</p>
      <p style={{ marginBlockStart: "var(--s4)" }}>
        <Button kind="main" onClick={() => location.reload()}>
          {t("load.again")}
        </Button>
      </p>
    </Page>
  );
}
