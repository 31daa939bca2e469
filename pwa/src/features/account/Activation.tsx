import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { failureWords } from "../../parts/failureWords";
import { Button } from "../../parts/Button";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { activate } from "../../session/account";
import { fragment } from "../../device/location";
import { passwordFault } from "./password";
import { PasswordField, ShowPassword } from "./PasswordField";

/** Choose the first password, with the token of an activation link. */
export default function Activation() {
  const token = useMemo(fragment, []);
  const password = useSignal("");
  const wrong = useSignal<string | null>(null);
  const shown = useSignal(false);
  const busy = useSignal(false);
  const done = useSignal(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    const fault = passwordFault(password.value);
    wrong.value = fault && t(fault);
    if (fault) return;
    busy.value = true;
    try {
      await activate(token, password.value);
      done.value = true;
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      const [field] = reason.fields;
      const spent = reason.code === "NOT_FOUND" || reason.code === "NOT_SIGNED_IN";
      wrong.value = field?.message ?? (spent ? t("activation.spent") : failureWords(reason));
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
          <Button kind="main" wide href="/masuk">
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
          <ErrorSummary
            title={t("form.errors", { n: 1 })}
            errors={[{ field: "password", message: wrong.value }]}
          />
        )}
        <p class="muted">{t("activation.lead")}</p>
        <PasswordField
          id="password"
          label={t("password.next")}
          hint={t("password.hint")}
          error={wrong.value ?? undefined}
          value={password.value}
          onInput={(value) => (password.value = value)}
          autocomplete="new-password"
          shown={shown}
        />
        <ShowPassword shown={shown} />
        <Button kind="main" wide type="submit" busy={busy.value}>
          {t("activation.act")}
        </Button>
      </form>
    </Page>
  );
}
