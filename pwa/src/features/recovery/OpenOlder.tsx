import { useSignal } from "@preact/signals";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { failureWords } from "../../parts/failureWords";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { openOlderLetters } from "./recovery";

/** Open letters that were sealed before the password was set anew, by the code of the sheet of that time. */
export default function OpenOlder() {
  const code = useSignal("");
  const wrong = useSignal<string | null>(null);
  const busy = useSignal(false);
  const opened = useSignal<number | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    wrong.value = code.value.trim() ? null : t("older.missing");
    if (wrong.value) return;
    busy.value = true;
    try {
      opened.value = await openOlderLetters(code.value);
      code.value = "";
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      wrong.value = reason.fields[0]?.message ?? failureWords(reason);
    } finally {
      busy.value = false;
    }
  };
  if (opened.value !== null) {
    return (
      <Page title={t("older.title")} heading="bar" back="/saya/masukan">
        <div class="stack-l" role="status">
          <Note icon="circle-check" tone="ok">
            {t("older.opened", { n: opened.value })}
          </Note>
          <Button kind="main" wide href="/saya/masukan">
            {t("older.read")}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t("older.title")} heading="bar" back="/saya/masukan" failed={wrong.value !== null}>
      <form class="stack-l" noValidate onSubmit={(event) => void submit(event)}>
        {wrong.value && (
          <ErrorSummary
            key={wrong.value}
            title={t("form.errors", { n: 1 })}
            errors={[{ field: "code", message: wrong.value }]}
          />
        )}
        <p class="muted">{t("older.lead")}</p>
        <TextField
          id="code"
          label={t("older.code")}
          hint={t("older.codeHint")}
          error={wrong.value ?? undefined}
          value={code.value}
          onInput={(value) => (code.value = value)}
          autocomplete="off"
          spellcheck={false}
        />
        <Button kind="main" wide type="submit" busy={busy.value}>
          {t("older.act")}
        </Button>
      </form>
    </Page>
  );
}
