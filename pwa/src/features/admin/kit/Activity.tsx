import { useSignal } from "@preact/signals";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";

export function ActiveLabel({ active }: { active: boolean }) {
  return active ? (
    <StateLabel tone="ok" icon="circle-check" bare>
      {t("admin.active")}
    </StateLabel>
  ) : (
    <StateLabel tone="plain" icon="circle-pause" bare>
      {t("admin.inactive")}
    </StateLabel>
  );
}

interface ActivityProps {
  active: boolean;
  busy: boolean;
  /** What it means to be out of use. */
  why: string;
  /** The question of the dialog. */
  ask: string;
  onChange: (active: boolean) => void;
}

/** Take something out of use, after a question; or bring it back. */
export function Activity({ active, busy, why, ask, onChange }: ActivityProps) {
  const asking = useSignal(false);
  const close = (): void => void (asking.value = false);
  return (
    <Panel title={t("admin.use")} beside={<ActiveLabel active={active} />}>
      <div class="stack">
        <p class="muted">{why}</p>
        {active ? (
          <Button dense icon="circle-pause" busy={busy} onClick={() => (asking.value = true)}>
            {t("admin.deactivate")}
          </Button>
        ) : (
          <Button dense icon="circle-check" busy={busy} onClick={() => onChange(true)}>
            {t("admin.activate")}
          </Button>
        )}
      </div>
      <Dialog
        open={asking.value}
        title={ask}
        onClose={close}
        acts={
          <>
            <Button kind="quiet" onClick={close}>
              {t("form.cancel")}
            </Button>
            <Button
              kind="main"
              onClick={() => {
                close();
                onChange(false);
              }}
            >
              {t("admin.deactivate")}
            </Button>
          </>
        }
      >
        <p>{why}</p>
      </Dialog>
    </Panel>
  );
}
