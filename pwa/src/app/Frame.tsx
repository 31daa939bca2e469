import { Fragment } from "preact";
import { confirmBy } from "../graphql/confirm";
import { t } from "../i18n";
import { Icon, icon } from "../parts/Icon";
import { Mark } from "../parts/Mark";
import { viewer } from "../session/session";
import { groups, placesOf, staffPlaces } from "../navigation/allowed";
import { PlaceLink, Tabs } from "./Tabs";
import "./frame.css";

export { Banners } from "./Banners";

confirmBy(async () => (await import("../features/account/ItIsYou")).confirmItIsYou());

/** Phone: a member of staff has three places and the menu; others keep the four of citizens. */
export function BestTabs({ at }: { at: string }) {
  const places = staffPlaces().slice(0, 3);
  if (!places.length) return <Tabs at={at} />;
  const elsewhere = !places.some(({ path }) => path === at);
  return (
    <nav class="tabs" aria-label={t("nav.main")}>
      {places.map(({ path, icon, label, short = label }) => (
        <PlaceLink key={path} path={path} icon={icon} words={t(short)} current={path === at} pinned={false} />
      ))}
      <PlaceLink path="/menu" icon={icon("menu")} words={t("nav.menu")} current={elsewhere} pinned />
    </nav>
  );
}

/** Desktop: every place in groups, the person at the foot. */
export function Rail({ at }: { at: string }) {
  const staff = staffPlaces().length > 0;
  const shown = groups
    .filter((group) => group !== "citizen" || !staff)
    .map((group) => [group, placesOf(group)] as const);
  return (
    <>
      <div class="weave slim" />
      <a class="who" href="/">
        <Mark />
        <span class="wide-only">
          <span class="b">{t("app.name")}</span>
          <span class="tiny muted">{viewer.value?.account?.unit?.name ?? t("app.place")}</span>
        </span>
      </a>
      <nav aria-label={t("nav.main")}>
        {shown
          .filter(([, places]) => places.length > 0)
          .map(([group, places], index) => (
            <Fragment key={group}>
              {index > 0 && <p class="group">{t(`menu.${group}`)}</p>}
              {places.map(({ path, icon, label }) => (
                <PlaceLink
                  key={path}
                  path={path}
                  icon={icon}
                  words={t(label)}
                  current={path === at}
                  pinned={path === "/kotak-keluar"}
                />
              ))}
            </Fragment>
          ))}
      </nav>
      <Person />
    </>
  );
}

function Person() {
  const account = viewer.value?.account;
  if (!account) {
    return (
      <a class="person" href="/masuk">
        <span class="avatar">
          <Icon name="log-in" />
        </span>
        <span class="wide-only m">{t("nav.signin")}</span>
      </a>
    );
  }
  const initials = account.name
    .split(/\s+/)
    .slice(0, 2)
    .map(([letter]) => letter)
    .join("");
  return (
    <a class="person" href="/menu">
      <span class="avatar" aria-hidden="true">
        {initials}
      </span>
      <span class="wide-only">
        <span class="m">{account.name}</span>
        <span class="tiny muted">{account.position ?? t("nav.menu")}</span>
      </span>
    </a>
  );
}
