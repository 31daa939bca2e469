import "./myFeedback.css";
import { type PlainKey, t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Icon, icon, type IconSource } from "../../../parts/Icon";
import { Page } from "../../../parts/Page";
import { viewer } from "../../../session/session";
import { go } from "../../../device/location";
import { noteWelcome } from "./batches";

const PROMISES: readonly { look: string; icon: IconSource; title: PlainKey; body: PlainKey }[] = [
  { look: "", icon: icon("lock"), title: "welcome.who", body: "welcome.whoBody" },
  { look: "grow-on", icon: icon("sprout"), title: "welcome.what", body: "welcome.whatBody" },
  { look: "fair", icon: icon("scale"), title: "welcome.rights", body: "welcome.rightsBody" },
];

/** Before the first feedback: who sees it, what it is for, what may be asked. */
export default function Welcome() {
  const understood = (): void => {
    noteWelcome(viewer.value?.account?.id ?? "");
    go("/saya/masukan", true);
  };
  return (
    <Page
      title={t("welcome.title")}
      heading="own"
      layout="full"
      foot={
        <Button kind="main" wide onClick={understood}>
          {t("welcome.act")}
        </Button>
      }
    >
      <div class="welcome">
        <div class="band">
          <div>
            <p>{t("welcome.before")}</p>
            <h1 tabIndex={-1}>{t("welcome.title")}</h1>
          </div>
        </div>
        <div class="weave" />
        <div class="promises stack">
          {PROMISES.map(({ look, icon, title, body }) => (
            <section class="card row top" key={title}>
              <span class={`avatar square ${look}`}>
                <Icon name={icon} />
              </span>
              <div class="grow">
                <h2>{t(title)}</h2>
                <p class="muted">{t(body)}</p>
              </div>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
