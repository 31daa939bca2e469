import type { Failure } from "../graphql/failure";
import { t } from "../i18n";
import { failureWords } from "./failureWords";
import { Button } from "./Button";
import { icon } from "./Icon";
import { Note } from "./Note";
import { online } from "../device/status";

interface FailureNoteProps {
  failure: Failure;
  onAgain?: () => void;
  /** The screen shows what was last known: then the banner says enough while there is no network. */
  overKnown?: boolean;
}

/** Why something did not work, and the way to try again. */
export function FailureNote({ failure, onAgain, overKnown = false }: FailureNoteProps) {
  const away = failure.code === "NETWORK" || failure.code === "TIMEOUT";
  if (away && overKnown && !online.value) return null;
  return (
    <Note icon={away ? icon("wifi-off") : icon("circle-alert")} tone={away ? "warn" : "bad"}>
      <p role="alert">{failureWords(failure)}</p>
      {onAgain && (
        <Button kind="quiet" dense onClick={onAgain}>
          {t("failure.again")}
        </Button>
      )}
    </Note>
  );
}
