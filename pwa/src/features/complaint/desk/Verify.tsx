import { t } from "../../../i18n";
import type { ScreenProps } from "../../../parts/screen";
import { VERIFY_SHELVES } from "./desk";
import { DeskScreen } from "./DeskScreen";

/** New complaints for the verification team: classify, then forward or archive. */
export default function Verify(props: ScreenProps) {
  return (
    <DeskScreen
      {...props}
      title={t("verify.title")}
      base="/verifikasi"
      shelves={VERIFY_SHELVES}
      empty={{ why: t("verify.empty"), next: t("verify.emptyNext") }}
    />
  );
}
