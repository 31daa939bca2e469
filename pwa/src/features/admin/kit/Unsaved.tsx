import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../i18n";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { go } from "../../../device/location";
import { holdForm } from "../../../device/status";

interface UnsavedProps {
  dirty: boolean;
  /** Other words than those for a form. */
  title?: string;
  why?: string;
}

/** Asks before a form with unsaved words is left: by link, by the back button, or by closing the window. */
export function Unsaved({ dirty, title = t("admin.leaveTitle"), why = t("admin.leaveWhy") }: UnsavedProps) {
  const leave = useSignal<(() => void) | null>(null);
  const free = useRef(false);
  useEffect(() => {
    if (!dirty) return undefined;
    const here = location.href;
    const release = holdForm();
    const onClick = (event: MouseEvent): void => {
      const link = event
        .composedPath()
        .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      const elsewhere =
        link?.href &&
        link.origin === location.origin &&
        !link.target &&
        !link.hasAttribute("download") &&
        link.pathname !== location.pathname;
      if (free.current || !elsewhere || event.button || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      leave.value = () => go(link.pathname + link.search + link.hash);
    };
    const onBack = (): void => {
      if (free.current) return;
      // The step back is taken already; the form is put on top again in the same tick, so that it stays on screen.
      go(here);
      leave.value = () => history.back();
    };
    const onClose = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("click", onClick, true);
    addEventListener("popstate", onBack);
    addEventListener("beforeunload", onClose);
    return () => {
      release();
      removeEventListener("click", onClick, true);
      removeEventListener("popstate", onBack);
      removeEventListener("beforeunload", onClose);
    };
  }, [dirty]);
  const away = (): void => {
    const act = leave.peek();
    leave.value = null;
    free.current = true;
    act?.();
  };
  return (
    <Dialog
      open={leave.value !== null}
      title={title}
      onClose={() => (leave.value = null)}
      acts={
        <>
          <Button kind="quiet" onClick={() => (leave.value = null)}>
            {t("admin.leaveStay")}
          </Button>
          <Button kind="main" onClick={away}>
            {t("admin.leaveGo")}
          </Button>
        </>
      }
    >
      <p>{why}</p>
    </Dialog>
  );
}
