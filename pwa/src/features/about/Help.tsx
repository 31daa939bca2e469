import { rich, t } from "../../i18n";
import { Icon } from "../../parts/Icon";
import { Page } from "../../parts/Page";
import "./about.css";

/** How deadlines work, who sees what, access, and where else to turn. */
export default function Help() {
  return (
    <Page title={t("help.title")} heading="bar" back="/menu">
      <div class="prose">
        <section>
          <h2>{t("help.deadlines")}</h2>
          <p>{t("help.deadlinesBody")}</p>
          <ul>
            {(["help.verify", "help.respond", "help.resolve", "help.reply"] as const).map((key) => (
              <li key={key}>
                <Icon name="hourglass" />
                <span>{rich(key)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t("help.offline")}</h2>
          <p>{t("help.offlineBody")}</p>
        </section>
        <section>
          <h2>{t("help.privacy")}</h2>
          <ul>
            {(["help.privacyRate", "help.privacyFeedback", "help.privacyComplaint"] as const).map((key) => (
              <li key={key}>
                <Icon name="shield-check" />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t("help.access")}</h2>
          <p>{t("help.accessBody")}</p>
          <p>{t("help.accessGaps")}</p>
        </section>
        <section>
          <h2>{t("help.elsewhere")}</h2>
          <p>
            {rich("help.lapor", {
              link: (
                <a href="https://www.lapor.go.id" rel="noreferrer">
                  www.lapor.go.id
                </a>
              ),
            })}
          </p>
          <p>
            {rich("help.ombudsman", {
              link: (
                <a href="https://www.ombudsman.go.id" rel="noreferrer">
                  www.ombudsman.go.id
                </a>
              ),
            })}
          </p>
        </section>
        <section>
          <h2>{t("help.contact")}</h2>
          <p>{rich("help.contactBody", { link: <a href="/adukan">{t("help.contactLink")}</a> })}</p>
        </section>
      </div>
    </Page>
  );
}
