import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { failureWords } from "../../parts/failureWords";
import { Button } from "../../parts/Button";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import type { ScreenProps } from "../../parts/screen";
import { learnExample, signIn, type Way } from "../../session/account";
import type { Viewer } from "../../session/session";
import { isExample } from "../../device/example";
import { go } from "../../device/location";
import { staffPlaces } from "../../navigation/allowed";
import { online, sessionEnded } from "../../device/status";
import { PasswordField, ShowPassword } from "./PasswordField";
import { SecondStep } from "./SecondStep";

interface Wrong {
  field: "number" | "password";
  message: string;
}

/** Only paths of this app: a link from outside must not lead elsewhere after sign-in. */
const safe = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) ? path : (staffPlaces()[0]?.path ?? "/");

export default function SignIn({ query }: ScreenProps) {
  const number = useSignal("");
  const password = useSignal("");
  const wrong = useSignal<Wrong[]>([]);
  const shown = useSignal(false);
  const busy = useSignal(false);
  const ways = useSignal<readonly Way[]>([]);
  useEffect(() => void learnExample(), []);
  const errorOf = (field: Wrong["field"]): string | undefined =>
    wrong.value.find((one) => one.field === field)?.message;

  const onward = ({ account, lacksFactor }: Viewer): void => {
    if (account?.mustChangePassword) return go("/kata-sandi", true);
    go(lacksFactor ? "/saya/kunci" : safe(query.lanjut), true);
  };
  const over = (why: string): void => {
    ways.value = [];
    password.value = "";
    wrong.value = why ? [{ field: "number", message: why }] : [];
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    const missing: Wrong[] = [];
    if (!number.value.trim()) missing.push({ field: "number", message: t("signin.numberMissing") });
    if (!password.value) missing.push({ field: "password", message: t("signin.passwordMissing") });
    wrong.value = missing;
    if (missing.length) return;
    busy.value = true;
    try {
      const opened = await signIn(number.value, password.value);
      if (Array.isArray(opened)) ways.value = opened;
      else onward(opened);
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      const mismatch = reason.code === "INVALID" || reason.code === "NOT_SIGNED_IN";
      wrong.value = [{ field: "number", message: mismatch ? t("signin.wrong") : failureWords(reason) }];
    } finally {
      busy.value = false;
    }
  };

  if (ways.value.length) return <SecondStep ways={ways.value} onIn={onward} onOver={over} />;
  return (
    <Page title={t("signin.title")} heading="bar" back="/" failed={wrong.value.length > 0}>
      <form class="stack-l" noValidate onSubmit={(event) => void submit(event)}>
        {wrong.value.length > 0 && (
          <ErrorSummary
            key={wrong.value}
            title={t("form.errors", { n: wrong.value.length })}
            errors={wrong.value}
          />
        )}
        <p class="muted">{t("signin.lead")}</p>
        {sessionEnded.value && <Note icon="lock">{t("signin.ended")}</Note>}
        {!online.value && (
          <Note icon="wifi-off" tone="warn">
            {t("signin.offline")}
          </Note>
        )}
        <TextField
          id="number"
          label={t("signin.number")}
          hint={t("signin.numberHint")}
          error={errorOf("number")}
          value={number.value}
          onInput={(value) => (number.value = value)}
          inputMode="numeric"
          autocomplete="username"
          spellcheck={false}
        />
        <PasswordField
          id="password"
          label={t("signin.password")}
          error={errorOf("password")}
          value={password.value}
          onInput={(value) => (password.value = value)}
          autocomplete="current-password"
          shown={shown}
        />
        <ShowPassword shown={shown} />
        <Button kind="main" wide type="submit" busy={busy.value}>
          {t("signin.act")}
        </Button>
        <p class="small muted">{t("signin.forgot")}</p>
        {isExample.value && <Note icon="info">{t("signin.example")}</Note>}
      </form>
    </Page>
  );
}
