import "./home.css";
import { Component, type ComponentType } from "preact";
import { lang, setLanguage, t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Page } from "../../parts/Page";

/** What the first picture does not need. */
class Later extends Component {
  private Below: ComponentType | undefined;

  override componentDidMount(): void {
    requestAnimationFrame(() => setTimeout(() => void this.bring()));
  }

  private async bring(): Promise<void> {
    this.Below = (await import("./Below")).default;
    this.forceUpdate();
  }

  render() {
    const { Below } = this;
    return Below ? <Below /> : null;
  }
}

/** Where a citizen starts: rate, scan, complain. */
export default function Home() {
  const other = lang() === "id" ? "en" : "id";
  const tools = (
    <button
      type="button"
      class="iconbtn"
      lang={other}
      aria-label={t("nav.language")}
      onClick={() => void setLanguage(other)}
    >
      <Icon name="languages" />
    </button>
  );
  return (
    <Page title={t("home.title")} heading="own" layout="full" tools={tools}>
      <section class="hero">
        <div>
          <p class="small">{t("app.city")}</p>
          <h1 tabIndex={-1}>{t("home.title")}</h1>
          <p class="acts">
            <Button href="/nilai" icon="star" class="light grow">
              {t("home.rate")}
            </Button>
            <Button href="/pindai" icon="qr-code" class="on-band">
              {t("home.scan")}
            </Button>
          </p>
          <p class="small">{t("home.quick")}</p>
        </div>
      </section>
      <div class="weave" />
      <div class="main column stack">
        <a class="card home-way" href="/adukan">
          <span class="avatar square">
            <Icon name="megaphone" />
          </span>
          <span class="grow">
            <span class="b">{t("home.complain")}</span>
            <br />
            <span class="small muted">{t("home.complainHow")}</span>
          </span>
          <Icon name="chevron-right" />
        </a>
        <Later />
      </div>
    </Page>
  );
}
