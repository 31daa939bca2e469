import { t } from "../../../i18n";
import { EmptyState } from "../../../parts/EmptyState";

/** Beside the list, before a row is chosen. */
export function NothingOpen() {
  return <EmptyState icon="mouse-pointer-click" why={t("desk.choose")} next={t("desk.chooseNext")} />;
}
