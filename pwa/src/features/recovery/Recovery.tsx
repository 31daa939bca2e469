import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Consent } from "../../parts/Choice";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { failureWords } from "../../parts/failureWords";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { makeSheet, noteSheet } from "./recovery";
import { Codes, Sheet } from "./Sheet";

/** The sheet by which somebody reads on what was written to them when the password is lost. It is shown once. */
export default function Recovery() {
  const code = useSignal("");
  const noted = useSignal(false);
  useEffect(() => () => void (code.value = ""), []);
  return (
    <Page title={t("recovery.title")} heading="bar" back="/menu">
      {noted.value ? (
        <div class="stack-l" role="status">
          <Note icon="circle-check" tone="ok">
            {t("recovery.noted")}
          </Note>
          <Button kind="main" wide href="/saya/masukan">
            {t("recovery.toFeedback")}
          </Button>
        </div>
      ) : code.value ? (
        <Made
          code={code.value}
          onNoted={() => {
            code.value = "";
            noted.value = true;
          }}
        />
      ) : (
        <Make onMade={(made) => (code.value = made)} />
      )}
    </Page>
  );
}

function Make({ onMade }: { onMade: (code: string) => void }) {
  const password = useSignal("");
  const shown = useSignal(false);
  const wrong = useSignal<string | null>(null);
  const busy = useSignal(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    wrong.value = password.value ? null : t("recovery.passwordMissing");
    if (wrong.value) return;
    busy.value = true;
    try {
      onMade(await makeSheet(password.value));
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      wrong.value = reason.fields[0]?.message ?? failureWords(reason);
    } finally {
      busy.value = false;
    }
  };
  return (
    <form class="stack-l" noValidate onSubmit={(event) => void submit(event)}>
      {wrong.value && (
        <ErrorSummary
          key={wrong.value}
          title={t("form.errors", { n: 1 })}
          errors={[{ field: "password", message: wrong.value }]}
        />
      )}
      <p>{t("recovery.what")}</p>
      <p class="muted">{t("recovery.why")}</p>
      <Note icon="triangle-alert" tone="warn">
        {t("recovery.former")}
      </Note>
      <TextField
        id="password"
        label={t("recovery.password")}
        hint={t("recovery.passwordHint")}
        error={wrong.value ?? undefined}
        value={password.value}
        onInput={(value) => (password.value = value)}
        type={shown.value ? "text" : "password"}
        autocomplete="current-password"
        spellcheck={false}
      />
      <Consent checked={shown.value} onChange={(checked) => (shown.value = checked)}>
        {t("recovery.show")}
      </Consent>
      <Button kind="main" wide type="submit" busy={busy.value}>
        {t("recovery.make")}
      </Button>
    </form>
  );
}

function Made({ code, onNoted }: { code: string; onNoted: () => void }) {
  const printed = useSignal(false);
  const wrong = useSignal<string | null>(null);
  const busy = useSignal(false);
  const done = async (): Promise<void> => {
    if (busy.value) return;
    if (!printed.value) {
      wrong.value = t("recovery.notYet");
      return;
    }
    busy.value = true;
    try {
      await noteSheet();
      onNoted();
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      wrong.value = failureWords(reason);
    } finally {
      busy.value = false;
    }
  };
  return (
    <div class="stack-l">
      <div class="no-print stack" role="status">
        <Note icon="key-round" tone="warn">
          <b>{t("recovery.once")}</b> {t("recovery.onceNext")}
        </Note>
      </div>
      <Sheet title={t("recovery.title")}>
        <Codes title={t("recovery.letters")} about={t("recovery.lettersAbout")} codes={[code]} />
        <section class="stack-s">
          <h3>{t("recovery.how")}</h3>
          <ol class="stack-s">
            <li>{t("recovery.keep")}</li>
            <li>{t("recovery.use")}</li>
            <li>{t("recovery.lost")}</li>
          </ol>
        </section>
      </Sheet>
      <div class="no-print stack">
        <Button icon="printer" wide onClick={() => print()}>
          {t("recovery.print")}
        </Button>
        <Consent checked={printed.value} onChange={(checked) => (printed.value = checked)}>
          {t("recovery.onPaper")}
        </Consent>
        {wrong.value && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{wrong.value}</span>
          </Note>
        )}
        <Button kind="main" wide busy={busy.value} onClick={() => void done()}>
          {t("recovery.done")}
        </Button>
      </div>
    </div>
  );
}
