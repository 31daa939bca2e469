import { t } from "../i18n";
import { type Drawing, Icon, icon } from "../parts/Icon";
import { queued, toFix } from "../device/status";

const tabs = [
  ["/", icon("house"), "nav.home"],
  ["/nilai", icon("star"), "nav.rate"],
  ["/adukan", icon("megaphone"), "nav.complain"],
  ["/lacak", icon("package-search"), "nav.track"],
] as const;

/** Waits to be sent: a number in gold, or ! when something needs the person; words beside it for readers. */
export function Pin() {
  const fix = toFix.value > 0;
  if (!queued.value && !fix) return null;
  return (
    <>
      <span class="pin" aria-hidden="true">
        {fix ? "!" : queued.value > 9 ? "9+" : queued.value}
      </span>
      <span class="vh">{fix ? t("nav.fix") : t("nav.queued", { n: queued.value })}</span>
    </>
  );
}

interface PlaceLinkProps {
  path: string;
  icon: Drawing;
  words: string;
  current: boolean;
  pinned: boolean;
}

export function PlaceLink({ path, icon, words, current, pinned }: PlaceLinkProps) {
  return (
    <a href={path} title={words} aria-current={current ? "page" : undefined}>
      <Icon name={icon} />
      <span>{words}</span>
      {pinned && <Pin />}
    </a>
  );
}

/** Phone: the four places of citizens, under the thumb. */
export function Tabs({ at }: { at: string }) {
  return (
    <nav class="tabs" aria-label={t("nav.main")}>
      {tabs.map(([path, icon, label]) => (
        <PlaceLink
          key={path}
          path={path}
          icon={icon}
          words={t(label)}
          current={path === at}
          pinned={path === "/lacak"}
        />
      ))}
    </nav>
  );
}
