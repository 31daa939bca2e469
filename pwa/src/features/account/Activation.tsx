import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { failureWords } from "../../parts/failureWords";
import { Button } from "../../parts/Button";
import { Consent } from "../../parts/Choice";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { activate, type Letters } from "../../session/account";
import { fragment } from "../../device/location";
import { passwordFault } from "./password";
import { PasswordField, ShowPassword } from "./PasswordField";

/** Choose the first password, with the token of an activation link. */
export default function Activation() {
  const token = useMemo(fragment, []);
  const password = useSignal("");
  const wrong = useSignal<{ field: "password" | "code"; message: string } | null>(null);
  const shown = useSignal(false);
  const busy = useSignal(false);
  const done = useSignal(false);
  /** Letters were sealed to this person before; the server has said so, and nothing is done yet. */
  const sealed = useSignal(false);
  const code = useSignal("");
  const shuts = useSignal(false);

  const errorOf = (field: "password" | "code"): string | undefined =>
    wrong.value?.field === field ? wrong.value.message : undefined;
  const chosen = (): Letters =>
    code.value.trim() ? { recoveryCode: code.value } : shuts.value ? { shutsLetters: true } : {};

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    const fault = passwordFault(password.value);
    wrong.value = fault && { field: "password", message: t(fault) };
    if (fault) return;
    busy.value = true;
    try {
      await activate(token, password.value, chosen());
      done.value = true;
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      const [field] = reason.fields;
      const spent = reason.code === "NOT_FOUND" || reason.code === "NOT_SIGNED_IN";
      const message = field?.message ?? (spent ? t("activation.spent") : failureWords(reason));
      const ofCode = field?.field === "recoveryCode";
      sealed.value ||= ofCode;
      wrong.value = { field: ofCode ? "code" : "password", message };
    } finally {
      busy.value = false;
    }
  };

  if (!token) {
    return (
      <Page title={t("activation.title")} heading="bar" back="/">
        <Note icon="circle-alert" tone="warn">
          {t("activation.missing")}
        </Note>
      </Page>
    );
  }
  if (done.value) {
    return (
      <Page title={t("activation.done")} heading="bar">
        <div class="stack-l">
          <Note icon="circle-check" tone="ok">
            {t("activation.doneNext")}
          </Note>
          <Button kind="main" wide href="/masuk?lanjut=/lembar-pemulihan">
            {t("signin.act")}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t("activation.title")} heading="bar" back="/" failed={wrong.value !== null}>
      <form class="stack-l" noValidate onSubmit={(event) => void submit(event)}>
        {wrong.value && (
          <ErrorSummary key={wrong.value} title={t("form.errors", { n: 1 })} errors={[wrong.value]} />
        )}
        <p class="muted">{t("activation.lead")}</p>
        <PasswordField
          id="password"
          label={t("password.next")}
          hint={t("password.hint")}
          error={errorOf("password")}
          value={password.value}
          onInput={(value) => (password.value = value)}
          autocomplete="new-password"
          shown={shown}
        />
        <ShowPassword shown={shown} />
        {sealed.value && (
          <>
            <Note icon="lock" tone="warn">
              <b>{t("activation.sealed")}</b> {t("activation.sealedNext")}
            </Note>
            <TextField
              id="code"
              label={t("activation.code")}
              hint={t("activation.codeHint")}
              error={errorOf("code")}
              value={code.value}
              onInput={(value) => (code.value = value)}
              autocomplete="off"
              spellcheck={false}
            />
            <Consent checked={shuts.value} onChange={(checked) => (shuts.value = checked)}>
              {t("activation.shuts")}
            </Consent>
          </>
        )}
        <Button kind="main" wide type="submit" busy={busy.value}>
          {t("activation.act")}
        </Button>
      </form>
    </Page>
  );
}
