import type { Failure } from "../graphql/failure";
import { t } from "../i18n";
import { failureWords } from "../i18n/failure";
import { Button } from "./Button";
import { icon } from "./Icon";
import { Note } from "./Note";

/** Why something did not work, and the way to try again. */
export function FailureNote({ failure, onAgain }: { failure: Failure; onAgain?: () => void }) {
  const away = failure.code === "NETWORK" || failure.code === "TIMEOUT";
  return (
    <Note icon={away ? icon("wifi-off") : icon("circle-alert")} tone={away ? "warn" : "bad"}>
      <p role="alert">{failureWords(failure)}</p>
      {onAgain && <Button kind="quiet" dense onClick={onAgain}>{t("failure.again")}</Button>}
    </Note>
  );
}
