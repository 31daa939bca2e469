import { useSignal } from "@preact/signals";
import { makePasskey, PasskeyFailure, hindrance } from "../../device/passkey";
import { Failure } from "../../graphql/failure";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { failureWords } from "../../parts/failureWords";
import { TextField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Qr } from "../../parts/Qr";
import { addApp, addPasskey, drawApp, drawPasskey, type NewApp } from "./keys";

type Added = (name: string, codes: readonly string[]) => void;

/** Add a passkey or an app; a passkey comes first, since it needs no second device. */
export function AddKey({ first, onAdded }: { first: boolean; onAdded: Added }) {
  const adding = useSignal<"passkey" | "totp" | null>(null);
  const app = useSignal<NewApp | null>(null);
  const wrong = useSignal("");
  const busy = useSignal(false);
  const hindered = hindrance();

  const tried = async (act: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    wrong.value = "";
    try {
      await act();
    } catch (reason) {
      wrong.value = wordsOf(reason);
    } finally {
      busy.value = false;
    }
  };
  const begin = (): Promise<void> =>
    tried(async () => {
      app.value = await drawApp();
      adding.value = "totp";
    });
  const stop = (): void => {
    adding.value = null;
    app.value = null;
    wrong.value = "";
  };
  const save = (name: string, code: string): Promise<void> =>
    tried(async () => {
      const drawn =
        adding.value === "totp"
          ? await addApp(name, code)
          : await addPasskey(name, await makePasskey(await drawPasskey()));
      stop();
      onAdded(name, drawn);
    });

  return (
    <section class="stack-s">
      <h2>{t("keys.add")}</h2>
      {!first && <p class="muted">{t("keys.addMore")}</p>}
      {adding.value ? (
        <NewKey
          key={adding.value}
          app={app.value}
          wrong={wrong.value}
          busy={busy.value}
          onSave={(name, code) => void save(name, code)}
          onStop={stop}
        />
      ) : (
        <div class="stack">
          {wrong.value && <Wrong>{wrong.value}</Wrong>}
          <div class="stack-s">
            {hindered ? (
              <Note icon="info">{t(`keys.${hindered}`)}</Note>
            ) : (
              <>
                <Button
                  kind="main"
                  wide
                  icon="fingerprint-pattern"
                  onClick={() => (adding.value = "passkey")}
                >
                  {t("keys.addPasskey")}
                </Button>
                <p class="small muted">{t("keys.addPasskeyWhy")}</p>
              </>
            )}
          </div>
          <div class="stack-s">
            <Button wide icon="smartphone" busy={busy.value} onClick={() => void begin()}>
              {t("keys.addApp")}
            </Button>
            <p class="small muted">{t("keys.addAppWhy")}</p>
          </div>
        </div>
      )}
    </section>
  );
}

function wordsOf(reason: unknown): string {
  if (reason instanceof PasskeyFailure) return t(`keys.${reason.why}`);
  if (reason instanceof Failure) return reason.fields[0]?.message ?? failureWords(reason);
  throw reason;
}

function Wrong({ children }: { children: string }) {
  return (
    <Note icon="circle-alert" tone="bad">
      <span role="alert">{children}</span>
    </Note>
  );
}

interface NewKeyProps {
  /** The app to be added; a passkey otherwise. */
  app: NewApp | null;
  wrong: string;
  busy: boolean;
  onSave: (name: string, code: string) => void;
  onStop: () => void;
}

function NewKey({ app, wrong, busy, onSave, onStop }: NewKeyProps) {
  const name = useSignal(t(app ? "keys.nameApp" : "keys.namePasskey"));
  const code = useSignal("");
  const tried = useSignal(false);
  const noName = tried.value && !name.value.trim();
  const noCode = tried.value && app !== null && !code.value.trim();
  const submit = (event: Event): void => {
    event.preventDefault();
    tried.value = true;
    if (name.value.trim() && (!app || code.value.trim())) onSave(name.value.trim(), code.value);
  };
  return (
    <form class="card stack" noValidate onSubmit={submit}>
      {app && (
        <>
          <p>{t("keys.scan")}</p>
          <div class="key-qr">
            <Qr text={app.address} label={t("keys.qr")} />
          </div>
          <p class="small muted">{t("keys.type")}</p>
          <p class="key-secret">{app.secret.match(/.{4}/g)?.join(" ")}</p>
          <p>{t("keys.typeCode")}</p>
          <TextField
            id="key-code"
            label={t("keys.code")}
            error={noCode ? t("keys.codeMissing") : undefined}
            value={code.value}
            onInput={(value) => (code.value = value)}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={10}
            spellcheck={false}
          />
        </>
      )}
      <TextField
        id="key-name"
        label={t("keys.name")}
        hint={t("keys.nameHint")}
        error={noName ? t("keys.nameMissing") : undefined}
        value={name.value}
        onInput={(value) => (name.value = value)}
        maxLength={40}
      />
      {wrong && <Wrong>{wrong}</Wrong>}
      <div class="row wrap">
        <Button kind="quiet" onClick={onStop}>
          {t("form.cancel")}
        </Button>
        <Button kind="main" type="submit" busy={busy}>
          {t("keys.save")}
        </Button>
      </div>
    </form>
  );
}
