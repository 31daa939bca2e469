import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { signedIn, viewer } from "../../session/session";
import { go } from "../../device/location";
import { groups, placesOf } from "../../navigation/allowed";
import "./menu.css";

async function leave(): Promise<void> {
  const { signOut } = await import("../../session/account");
  await signOut();
  go("/");
}

/** Every place the person may open, in groups. */
export default function Menu() {
  const account = viewer.value?.account;
  return (
    <Page title={t("menu.title")} heading="bar" back="/">
      {account && (
        <p class="card stack-s">
          <span class="m">{account.name}</span>
          <br />
          <span class="small muted">
            {account.position}, {account.unit?.name}
          </span>
        </p>
      )}
      {viewer.value?.lacksFactor && (
        <Note icon="lock-keyhole" tone="warn">
          <p>{t("menu.lacksFactor")}</p>
          <a class="m" href="/saya/kunci">
            {t("menu.addFactor")}
          </a>
        </Note>
      )}
      {groups.map((group) => {
        const places = placesOf(group);
        return (
          places.length > 0 && (
            <section key={group} class="menu-group">
              <h2>{t(`menu.${group}`)}</h2>
              <ul>
                {places.map(({ path, icon, label }) => (
                  <li key={path}>
                    <a href={path}>
                      <Icon name={icon} />
                      <span class="grow">{t(label)}</span>
                      <Icon name="chevron-right" />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="row wrap menu-end">
        {signedIn.value ? (
          <>
            <Button href="/kata-sandi" icon="key-round">
              {t("menu.password")}
            </Button>
            <Button href="/saya/sesi" icon="monitor-smartphone">
              {t("menu.sessions")}
            </Button>
            <Button href="/saya/kunci" icon="fingerprint-pattern">
              {t("menu.keys")}
            </Button>
            <Button href="/lembar-pemulihan" icon="file-text">
              {t("menu.recovery")}
            </Button>
            <Button icon="log-out" onClick={() => void leave()}>
              {t("menu.signOut")}
            </Button>
          </>
        ) : (
          <Button href="/masuk" icon="log-in">
            {t("nav.signin")}
          </Button>
        )}
      </p>
    </Page>
  );
}
