import { t } from "../../../i18n";
import { Icon } from "../../../parts/Icon";
import { savedAt } from "./writing";

/** Says in the bar that nothing typed can be lost. */
export function DraftSaved() {
  if (!savedAt.value) return null;
  return (
    <span class="draft-saved small muted">
      <Icon name="save" /> <span>{t("complain.draft")}</span>
    </span>
  );
}
