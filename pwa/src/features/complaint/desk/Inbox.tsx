import { t } from "../../../i18n";
import type { ScreenProps } from "../../../parts/screen";
import { may } from "../../../session/session";
import { INBOX_SHELVES } from "./desk";
import { DeskScreen } from "./DeskScreen";

/** The inbox of handlers, verifiers and heads: by due time. */
export default function Inbox(props: ScreenProps) {
  return (
    <DeskScreen
      {...props}
      title={t("desk.title")}
      base="/petugas"
      shelves={INBOX_SHELVES}
      first={may("complaint.respond") ? "saya" : "semua"}
      empty={{ why: t("desk.empty"), next: t("desk.emptyNext") }}
    />
  );
}
