import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { EmptyState } from "../../../parts/EmptyState";

/** This phone does not hold the key of the complaint: how to get in all the same. */
export function Locked({ code }: { code: string }) {
  return (
    <EmptyState icon="key-round" why={t("track.locked")} next={t("track.lockedNext")}>
      <Button kind="main" href={`/lacak?kode=${code}`}>
        {t("track.enterKey")}
      </Button>
    </EmptyState>
  );
}
