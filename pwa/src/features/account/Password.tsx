import { useSignal } from "@preact/signals";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { failureWords } from "../../parts/failureWords";
import { Button } from "../../parts/Button";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { changePassword } from "../../session/account";
import { passwordFault } from "./password";
import { PasswordField, ShowPassword } from "./PasswordField";

interface Wrong {
  field: "current" | "next" | "again";
  message: string;
}

/** Change one's own password. */
export default function Password() {
  const words = { current: useSignal(""), next: useSignal(""), again: useSignal("") };
  const wrong = useSignal<Wrong[]>([]);
  const shown = useSignal(false);
  const busy = useSignal(false);
  const done = useSignal(false);
  const errorOf = (field: Wrong["field"]): string | undefined =>
    wrong.value.find((one) => one.field === field)?.message;

  const check = (): Wrong[] => {
    const found: Wrong[] = [];
    const fault = passwordFault(words.next.value);
    if (!words.current.value) found.push({ field: "current", message: t("password.missing") });
    if (fault) found.push({ field: "next", message: t(fault) });
    else if (words.next.value !== words.again.value)
      found.push({ field: "again", message: t("password.differs") });
    return found;
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    done.value = false;
    wrong.value = check();
    if (wrong.value.length) return;
    busy.value = true;
    try {
      await changePassword(words.current.value, words.next.value);
      done.value = true;
      for (const one of Object.values(words)) one.value = "";
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      const refused = reason.fields.map(({ field, message }): Wrong => ({
        field: field === "current" ? "current" : "next",
        message,
      }));
      const plain =
        reason.code === "NOT_SIGNED_IN" || reason.code === "INVALID"
          ? t("password.wrong")
          : failureWords(reason);
      wrong.value = refused.length ? refused : [{ field: "current", message: plain }];
    } finally {
      busy.value = false;
    }
  };

  const fields = [
    ["current", "current-password"],
    ["next", "new-password"],
    ["again", "new-password"],
  ] as const;
  return (
    <Page title={t("password.title")} heading="bar" back="/menu" failed={wrong.value.length > 0}>
      <form class="stack-l" noValidate onSubmit={(event) => void submit(event)}>
        {wrong.value.length > 0 && (
          <ErrorSummary
            key={wrong.value}
            title={t("form.errors", { n: wrong.value.length })}
            errors={wrong.value}
          />
        )}
        {done.value && (
          <div role="status">
            <Note icon="circle-check" tone="ok">
              {t("password.done")}
            </Note>
          </div>
        )}
        {fields.map(([name, autocomplete]) => (
          <PasswordField
            key={name}
            id={name}
            label={t(`password.${name}`)}
            hint={name === "next" ? t("password.hint") : undefined}
            error={errorOf(name)}
            value={words[name].value}
            onInput={(value) => (words[name].value = value)}
            autocomplete={autocomplete}
            shown={shown}
          />
        ))}
        <ShowPassword shown={shown} />
        <Button kind="main" wide type="submit" busy={busy.value}>
          {t("password.act")}
        </Button>
      </form>
    </Page>
  );
}
