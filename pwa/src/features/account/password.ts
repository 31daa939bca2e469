import type { PlainKey } from "../../i18n";

/** Why a new password cannot be taken yet; the server also knows common ones, the name and the number. */
export function passwordFault(password: string): PlainKey | null {
  const length = [...password].length;
  if (length < 12) return "password.short";
  return length > 128 ? "password.long" : null;
}
