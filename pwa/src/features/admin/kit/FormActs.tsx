import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";

/** The end of a form: save, or go back without. */
export function FormActs({
  busy,
  back,
  words = t("admin.save"),
}: {
  busy: boolean;
  back: string;
  words?: string;
}) {
  return (
    <p class="row wrap">
      <Button kind="main" type="submit" busy={busy}>
        {words}
      </Button>
      <Button kind="quiet" href={back}>
        {t("form.cancel")}
      </Button>
    </p>
  );
}
