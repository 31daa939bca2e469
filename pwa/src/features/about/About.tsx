import { t } from "../../i18n";
import { Page } from "../../parts/Page";
import "./about.css";

const parts = ["figures", "persons", "weave", "open"] as const;

/** What this is, and what it is not. */
export default function About() {
  return (
    <Page title={t("about.title")} heading="bar" back="/menu">
      <div class="prose">
        <p>{t("about.lead")}</p>
        {parts.map((part) => (
          <section key={part}>
            <h2>{t(`about.${part}`)}</h2>
            <p>{t(`about.${part}Body`)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
