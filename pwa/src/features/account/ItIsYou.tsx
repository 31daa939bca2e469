import { useSignal } from "@preact/signals";
import { render } from "preact";
import { Failure } from "../../graphql/failure";
import { rest } from "../../graphql/http";
import { loadWords, t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { failureWords } from "../../parts/failureWords";
import partsWords from "../../parts/words";
import { standing } from "../../session/session";
import { PasswordField, ShowPassword } from "./PasswordField";
import words from "./words";

/** Ask for the password over whatever is on screen, so that nothing typed there is lost. */
export async function confirmItIsYou(): Promise<boolean> {
  await loadWords([words, partsWords]);
  const place = document.body.appendChild(document.createElement("div"));
  const before = document.activeElement;
  let stop = (): void => undefined;
  const sure = await new Promise<boolean>((resolve) => {
    const was = standing.peek();
    // Another person, or nobody: what was asked for is theirs no more.
    stop = standing.subscribe((now) => now !== was && resolve(false));
    render(<Confirm onEnd={resolve} />, place);
  });
  stop();
  render(null, place);
  place.remove();
  if (before instanceof HTMLElement) before.focus();
  return sure;
}

function Confirm({ onEnd }: { onEnd: (sure: boolean) => void }) {
  const password = useSignal("");
  const wrong = useSignal("");
  const shown = useSignal(false);
  const busy = useSignal(false);
  const close = (): void => onEnd(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value) return;
    wrong.value = password.value ? "" : t("signin.passwordMissing");
    if (wrong.value) return;
    busy.value = true;
    try {
      await rest("POST", "/session/confirm", { password: password.value });
      onEnd(true);
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      wrong.value = reason.fields.length ? t("sure.wrong") : failureWords(reason);
    } finally {
      busy.value = false;
    }
  };

  return (
    <Dialog
      open
      title={t("sure.title")}
      onClose={close}
      acts={
        <>
          <Button kind="quiet" onClick={close}>
            {t("sure.cancel")}
          </Button>
          <Button kind="main" type="submit" form="confirm" busy={busy.value}>
            {t("sure.act")}
          </Button>
        </>
      }
    >
      <form id="confirm" class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <p>{t("sure.why")}</p>
        <PasswordField
          id="confirm-password"
          label={t("signin.password")}
          error={wrong.value || undefined}
          value={password.value}
          onInput={(value) => (password.value = value)}
          autocomplete="current-password"
          shown={shown}
        />
        <ShowPassword shown={shown} />
      </form>
    </Dialog>
  );
}
