import { useSignal } from "@preact/signals";
import { Failure } from "../../../graphql/failure";
import { restSurely } from "../../../graphql/sure";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { FailureNote } from "../../../parts/FailureNote";
import { icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Panel } from "../../../parts/Panel";
import type { Person } from "./person";

/** Ask that all second keys of somebody who has lost them be taken away; a second person agrees. */
export function LostKeys({ person }: { person: Pick<Person, "id" | "name"> }) {
  const asking = useSignal(false);
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const done = useSignal<"asked" | "none" | null>(null);
  const close = (): void => void (asking.value = false);

  const ask = async (): Promise<void> => {
    close();
    busy.value = true;
    failure.value = done.value = null;
    try {
      await restSurely("POST", "/factors/resets", { person: person.id });
      done.value = "asked";
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      if (reason.code === "NOT_FOUND") done.value = "none";
      else failure.value = reason;
    } finally {
      busy.value = false;
    }
  };

  return (
    <Panel title={t("adminPeople.lost")}>
      <div class="stack">
        <p class="muted">{t("adminPeople.lostLead")}</p>
        {failure.value && <FailureNote failure={failure.value} />}
        {done.value && (
          <div role="status">
            <Note
              icon={done.value === "asked" ? icon("circle-check") : icon("info")}
              tone={done.value === "asked" ? "ok" : "laut"}
            >
              {t(done.value === "asked" ? "adminPeople.lostAsked" : "adminPeople.lostNone", {
                name: person.name,
              })}
            </Note>
          </div>
        )}
        <p>
          <Button dense icon="fingerprint-pattern" busy={busy.value} onClick={() => (asking.value = true)}>
            {t("adminPeople.lostAct")}
          </Button>
        </p>
      </div>
      <Dialog
        open={asking.value}
        title={t("adminPeople.lostAsk", { name: person.name })}
        onClose={close}
        acts={
          <>
            <Button kind="quiet" onClick={close}>
              {t("form.cancel")}
            </Button>
            <Button kind="main" onClick={() => void ask()}>
              {t("adminPeople.lostAct")}
            </Button>
          </>
        }
      >
        <p>{t("adminPeople.lostWhy")}</p>
      </Dialog>
    </Panel>
  );
}
