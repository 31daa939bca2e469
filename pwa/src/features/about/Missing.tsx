import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Page } from "../../parts/Page";

/** Absent and not allowed look the same. */
export default function Missing() {
  return (
    <Page title={t("missing.title")}>
      <p class="muted">{t("missing.why")}</p>
      <p style={{ marginBlockStart: "var(--s4)" }}>
        <Button href="/" kind="main">
          {t("missing.home")}
        </Button>
      </p>
    </Page>
  );
}
