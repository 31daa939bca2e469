import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Language, lang, rich, setLanguage, t } from "../../i18n";
import { bytes } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { Choice } from "../../parts/Choice";
import { Dialog } from "../../parts/Dialog";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { install, installed, installOffer } from "../../device/install";
import { type TextSize, textSize, type Theme, theme } from "../../device/preferences";
import { announce } from "../../device/status";
import { askToPersist, eraseTraces, type StorageState, storageState } from "../../store";
import { chooseTextSize, chooseTheme } from "./choose";
import "./settings.css";

/** Language, look, installing, and what this device keeps. */
export default function Settings() {
  return (
    <Page title={t("settings.title")} heading="bar" back="/menu">
      <div class="settings">
        <Choice<Language>
          legend={t("settings.language")}
          options={[
            { value: "id", label: t("settings.languageId") },
            { value: "en", label: t("settings.languageEn") },
          ]}
          value={lang()}
          onChange={(language) => void setLanguage(language)}
        />
        <Choice<Theme>
          legend={t("settings.theme")}
          options={[
            { value: "auto", label: t("settings.themeAuto") },
            { value: "light", label: t("settings.themeLight") },
            { value: "dark", label: t("settings.themeDark") },
          ]}
          value={theme.value}
          onChange={chooseTheme}
        />
        <Choice<TextSize>
          legend={t("settings.text")}
          options={[
            { value: "normal", label: t("settings.textNormal") },
            { value: "large", label: t("settings.textLarge") },
            { value: "larger", label: t("settings.textLarger") },
            { value: "largest", label: t("settings.textLargest") },
          ]}
          value={textSize.value}
          onChange={chooseTextSize}
        />
        <Installing />
        <Storage />
      </div>
    </Page>
  );
}

function Installing() {
  return (
    <section class="stack-s">
      <h2>{t("settings.install")}</h2>
      {installed.value ? (
        <p>{t("settings.installed")}</p>
      ) : (
        <>
          <p class="muted">{t("settings.installWhy")}</p>
          {installOffer.value ? (
            <Button icon="download" onClick={() => void install()}>
              {t("settings.installNow")}
            </Button>
          ) : (
            <p>{rich("settings.installByHand")}</p>
          )}
        </>
      )}
    </section>
  );
}

function Storage() {
  const state = useSignal<StorageState | null>(null);
  const refused = useSignal(false);
  const asking = useSignal(false);
  const look = async (): Promise<void> => {
    state.value = await storageState();
  };
  useEffect(() => void look(), []);
  const protect = async (): Promise<void> => {
    refused.value = !(await askToPersist());
    await look();
  };
  const erase = async (force: boolean): Promise<void> => {
    const { erased } = await eraseTraces({ force });
    if (erased) {
      asking.value = false;
      announce(t("settings.erased"));
    }
    await look();
  };
  const kept = state.value;
  return (
    <>
      <section class="stack-s">
        <h2>{t("settings.storage")}</h2>
        {kept && (
          <p class="muted">
            {t("settings.used", {
              used: bytes(kept.usedBytes ?? 0),
              unsent: kept.unsent,
              receipts: kept.receipts,
            })}
          </p>
        )}
        {kept?.persisted && (
          <Note icon="shield-check" tone="ok">
            {t("settings.protected")}
          </Note>
        )}
        {kept && !kept.persisted && (
          <>
            <Note icon="triangle-alert" tone="warn">
              {refused.value ? t("settings.protectRefused") : t("settings.unprotected")}
            </Note>
            <Button icon="shield-check" onClick={() => void protect()}>
              {t("settings.protect")}
            </Button>
          </>
        )}
      </section>
      <section class="stack-s">
        <h2>{t("settings.erase")}</h2>
        <p class="muted">{t("settings.eraseWhy")}</p>
        <Button icon="eraser" onClick={() => (asking.value = true)}>
          {t("settings.eraseAct")}
        </Button>
      </section>
      <Dialog
        open={asking.value}
        title={t("settings.eraseAsk")}
        onClose={() => (asking.value = false)}
        acts={
          <>
            <Button kind="quiet" onClick={() => (asking.value = false)}>
              {t("form.cancel")}
            </Button>
            <Button kind="main" onClick={() => void erase((kept?.unsent ?? 0) > 0)}>
              {kept?.unsent ? t("settings.eraseForce") : t("settings.eraseAct")}
            </Button>
          </>
        }
      >
        <p>{t("settings.eraseReceipts")}</p>
        {kept && kept.unsent > 0 && <p class="b">{t("settings.eraseUnsent", { n: kept.unsent })}</p>}
      </Dialog>
    </>
  );
}
