import type { Failure } from "../graphql/failure";
import { t } from "../i18n/index";

/** A failure in words, with what to do. Needs the citizen catalog. */
export function failureWords(failure: Failure): string {
  if (failure.code === "NETWORK") return t("failure.network");
  if (failure.code === "TIMEOUT") return t("failure.timeout");
  const { retryAfterSeconds: seconds } = failure;
  if (failure.code === "BUSY") return seconds ? t("failure.crowded", { seconds }) : t("failure.busy");
  if (failure.code === "TOO_MANY")
    return t("failure.tooMany", { minutes: Math.max(1, Math.ceil((failure.retryAfterSeconds ?? 60) / 60)) });
  if (failure.code === "NOT_SIGNED_IN") return t("failure.notSignedIn");
  if (failure.code === "NOT_ALLOWED" || failure.code === "NOT_FOUND") return t("failure.notAllowed");
  if (failure.code === "FAULT")
    return failure.incident ? t("failure.fault", { incident: failure.incident }) : t("failure.faultPlain");
  return failure.message || t("failure.faultPlain");
}
