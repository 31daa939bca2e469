import { useSignal } from "@preact/signals";
import { PasskeyFailure, hindrance, provePasskey } from "../../device/passkey";
import { online } from "../../device/status";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { failureWords } from "../../parts/failureWords";
import { TextField } from "../../parts/Field";
import { icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { askedToProve, type Proof, proveFactor, type Way } from "../../session/account";
import type { Viewer } from "../../session/session";

const ICON = icon("fingerprint-pattern");

interface SecondStepProps {
  ways: readonly Way[];
  onIn: (viewer: Viewer) => void;
  /** The time is over, or the person begins anew. Words say why. */
  onOver: (why: string) => void;
}

/** After the password: prove a second key, in one of the ways there are. */
export function SecondStep({ ways, onIn, onOver }: SecondStepProps) {
  const way = useSignal<Way>(ways.find((each) => each !== "passkey" || !hindrance()) ?? "code");
  const code = useSignal("");
  const wrong = useSignal("");
  const busy = useSignal(false);
  const typed = way.value === "passkey" ? null : way.value;

  const prove = async (): Promise<void> => {
    if (busy.value) return;
    wrong.value = typed && !code.value.trim() ? t(`second.${typed}Missing`) : "";
    if (wrong.value) return;
    busy.value = true;
    try {
      const proof: Proof = typed
        ? { way: typed, code: code.value }
        : { way: "passkey", answer: await provePasskey(await askedToProve()) };
      onIn(await proveFactor(proof));
    } catch (reason) {
      if (reason instanceof Failure && reason.code === "NOT_SIGNED_IN") return onOver(t("second.over"));
      wrong.value = wordsOf(reason);
    } finally {
      busy.value = false;
    }
  };
  const turnTo = (next: Way): void => {
    way.value = next;
    code.value = wrong.value = "";
  };

  return (
    <Page title={t("second.title")} heading="bar" failed={wrong.value !== ""}>
      <form
        class="stack-l"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void prove();
        }}
      >
        <p class="muted">{t("second.lead")}</p>
        {!online.value && (
          <Note icon="wifi-off" tone="warn">
            {t("signin.offline")}
          </Note>
        )}
        {!typed && <p>{t("second.passkeyHow")}</p>}
        {!typed && wrong.value && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{wrong.value}</span>
          </Note>
        )}
        {typed && (
          <TextField
            key={typed}
            id="second-code"
            label={t(`second.${typed}`)}
            hint={t(`second.${typed}Hint`)}
            error={wrong.value || undefined}
            value={code.value}
            onInput={(value) => (code.value = value)}
            inputMode={typed === "totp" ? "numeric" : "text"}
            autocomplete={typed === "totp" ? "one-time-code" : "off"}
            maxLength={20}
            spellcheck={false}
          />
        )}
        <Button kind="main" wide type="submit" icon={typed ? undefined : ICON} busy={busy.value}>
          {t(typed ? "signin.act" : "second.passkeyAct")}
        </Button>
        <Others ways={ways.filter((each) => each !== way.value)} onTurn={turnTo} />
        <p>
          <Button kind="quiet" onClick={() => onOver("")}>
            {t("second.again")}
          </Button>
        </p>
        <p class="small muted">{t("second.lost")}</p>
      </form>
    </Page>
  );
}

function Others({ ways, onTurn }: { ways: readonly Way[]; onTurn: (way: Way) => void }) {
  if (!ways.length) return null;
  return (
    <div class="row wrap">
      {ways.map((way) => (
        <Button key={way} onClick={() => onTurn(way)}>
          {t(`second.${way}Other`)}
        </Button>
      ))}
    </div>
  );
}

function wordsOf(reason: unknown): string {
  if (reason instanceof PasskeyFailure) return t(`second.${reason.why}`);
  if (reason instanceof Failure) return reason.fields[0]?.message ?? failureWords(reason);
  throw reason;
}
