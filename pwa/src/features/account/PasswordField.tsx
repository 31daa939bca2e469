import type { Signal } from "@preact/signals";
import { t } from "../../i18n";
import { Consent } from "../../parts/Choice";
import { TextField } from "../../parts/Field";

interface PasswordFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  onInput: (value: string) => void;
  autocomplete: "current-password" | "new-password";
  shown: Signal<boolean>;
}

/** A password that can be shown, and pasted. */
export function PasswordField({ shown, ...props }: PasswordFieldProps) {
  return <TextField {...props} type={shown.value ? "text" : "password"} spellcheck={false} />;
}

export function ShowPassword({ shown }: { shown: Signal<boolean> }) {
  return (
    <Consent checked={shown.value} onChange={(checked) => (shown.value = checked)}>
      {t("signin.show")}
    </Consent>
  );
}
