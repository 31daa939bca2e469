import type { ComponentChildren } from "preact";
import { t } from "../i18n";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { Skeleton } from "../parts/Skeleton";
import { loadDirectory, type Directory } from "./directory";

/** Shows the shape while the directory loads, and the way on when this phone has none. */
export function NeedsDirectory({
  directory,
  children,
}: {
  directory: Directory;
  children: () => ComponentChildren;
}) {
  if (directory.data) return <>{children()}</>;
  if (directory.state === "loading") return <Skeleton label={t("directory.loading")} lines={6} />;
  return (
    <EmptyState icon="wifi-off" why={t("directory.none")} next={t("directory.noneNext")}>
      <Button icon="refresh-cw" onClick={() => void loadDirectory(true)}>
        {t("directory.again")}
      </Button>
    </EmptyState>
  );
}

/** Like NeedsDirectory, for a screen about one service, which may be known before the directory, or taken away. */
export function NeedsService<Found>({
  directory,
  place,
  children,
}: {
  directory: Directory;
  place: Found | undefined;
  children: (place: Found) => ComponentChildren;
}) {
  if (place) return <>{children(place)}</>;
  return (
    <NeedsDirectory directory={directory}>
      {() => (
        <EmptyState icon="search-x" why={t("service.gone")} next={t("service.goneNext")}>
          <Button kind="main" href="/nilai">
            {t("service.choose")}
          </Button>
        </EmptyState>
      )}
    </NeedsDirectory>
  );
}
