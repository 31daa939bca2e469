import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { crowded } from "../graphql/crowd";
import { rich, t } from "../i18n";
import { Icon, type IconSource } from "../parts/Icon";
import { isExample } from "../device/example";
import { holdHeading } from "./heading";
import { busy, online, queued, reconnected, sessionEnded, slow, updateReady } from "../device/status";
import { viewer } from "../session/session";
import { applyUpdate } from "./update";

function Banner({
  tone,
  icon,
  children,
}: {
  tone: "" | "info" | "ok";
  icon: IconSource;
  children: ComponentChildren;
}) {
  return (
    <div class={`banner ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}

/** What the person should know about network, version and session; said once to readers, since the region is polite. */
export function Banners() {
  const back = reconnected.value;
  useEffect(holdHeading, []);
  return (
    <div class="banners" role="status">
      {isExample.value && <p class="example">{t("banner.example")}</p>}
      {!online.value && (
        <Banner tone="" icon="wifi-off">
          {rich("banner.offline")}
        </Banner>
      )}
      {online.value && slow.value && (
        <Banner tone="" icon="hourglass">
          {t("banner.slow")}
        </Banner>
      )}
      {crowded.value > 0 && (
        <Banner tone="" icon="hourglass">
          {t("banner.crowded", { n: crowded.value })}
        </Banner>
      )}
      {back && (
        <Banner tone="ok" icon="circle-check">
          {back.sent ? rich("banner.sent", { n: back.sent }) : rich("banner.back")}
        </Banner>
      )}
      {sessionEnded.value && queued.value > 0 && (
        <Banner tone="" icon="log-in">
          {rich("banner.signedOut", { n: queued.value })} <a href="/masuk">{t("nav.signin")}</a>
        </Banner>
      )}
      {(viewer.value?.newPowers ?? 0) > 0 && (
        <Banner tone="info" icon="lock-keyhole">
          {t("banner.powers", { n: viewer.value?.newPowers ?? 0 })}{" "}
          <a href="/kuasa">{t("banner.powersShow")}</a>
        </Banner>
      )}
      {viewer.value?.limitsBlind && (
        <Banner tone="" icon="triangle-alert">
          {rich("banner.blind")}
        </Banner>
      )}
      {updateReady.value && !busy.value && (
        <Banner tone="info" icon="refresh-cw">
          {rich("banner.update")}{" "}
          <button type="button" onClick={applyUpdate}>
            {t("banner.updateNow")}
          </button>
        </Banner>
      )}
    </div>
  );
}
