import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Failure } from "../../graphql/failure";
import { rest } from "../../graphql/http";
import { restSurely } from "../../graphql/sure";
import { t } from "../../i18n";
import { day } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { FailureNote } from "../../parts/FailureNote";
import { Note } from "../../parts/Note";
import { Panel } from "../../parts/Panel";
import { may } from "../../session/session";

interface Reset {
  id: string;
  name: string;
  position: string;
  askedBy: string;
  on: string;
}
type Asking = { reset: Reset; agrees: boolean };

/** Second keys that somebody has lost and another asked to be taken away: the second person agrees or declines. */
export function Resets() {
  const resets = useSignal<readonly Reset[]>([]);
  const asking = useSignal<Asking | null>(null);
  const done = useSignal("");
  const failure = useSignal<Failure | null>(null);
  const isSecond = may("power.agree");

  const tried = async (act: () => Promise<void>): Promise<void> => {
    failure.value = null;
    try {
      await act();
      resets.value = (await rest<{ resets: Reset[] }>("GET", "/factors/resets")).resets;
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      failure.value = reason;
    }
  };
  useEffect(() => {
    if (isSecond) void tried(() => Promise.resolve());
  }, [isSecond]);
  const sure = async ({ reset, agrees }: Asking): Promise<void> => {
    asking.value = null;
    await tried(async () => {
      await restSurely("POST", "/factors/resets/answer", { id: reset.id, agrees });
      done.value = t(agrees ? "power.lostDone" : "power.lostDeclined", { name: reset.name });
    });
  };

  if (!resets.value.length && !done.value && !failure.value) return null;
  return (
    <Panel title={t("power.lost")}>
      <div class="stack">
        {done.value && (
          <div role="status">
            <Note icon="circle-check" tone="ok">
              {done.value}
            </Note>
          </div>
        )}
        {failure.value && <FailureNote failure={failure.value} overKnown />}
        <ul class="stack">
          {resets.value.map((reset) => (
            <li key={reset.id} class="row wrap">
              <div class="power-cell grow">
                {reset.name}
                <span>
                  {t("power.lostBy", { position: reset.position, by: reset.askedBy, when: day(reset.on) })}
                </span>
              </div>
              <div class="acts">
                <Button dense kind="quiet" onClick={() => (asking.value = { reset, agrees: false })}>
                  {t("power.decline")}
                </Button>
                <Button dense icon="check" onClick={() => (asking.value = { reset, agrees: true })}>
                  {t("power.agree")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <Question asking={asking.value} onClose={() => (asking.value = null)} onSure={(it) => void sure(it)} />
    </Panel>
  );
}

interface QuestionProps {
  asking: Asking | null;
  onClose: () => void;
  onSure: (asking: Asking) => void;
}

function Question({ asking, onClose, onSure }: QuestionProps) {
  if (!asking) return null;
  const { reset, agrees } = asking;
  return (
    <Dialog
      open
      title={t(agrees ? "power.lostAskAgree" : "power.lostAskDecline", { name: reset.name })}
      onClose={onClose}
      acts={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("form.cancel")}
          </Button>
          <Button kind="main" onClick={() => onSure(asking)}>
            {t(agrees ? "power.agree" : "power.decline")}
          </Button>
        </>
      }
    >
      <p>{t(agrees ? "power.lostAgreeWhy" : "power.lostDeclineWhy")}</p>
    </Dialog>
  );
}
