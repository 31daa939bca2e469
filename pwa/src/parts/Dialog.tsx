import "./Dialog.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface DialogProps {
  open: boolean;
  title: string;
  /** Called on Escape too. */
  onClose: () => void;
  /** Buttons: the quiet way out first, the act last. */
  acts: ComponentChildren;
  children?: ComponentChildren;
}

/** Only for acts that cannot be undone or need a reason. */
export function Dialog({ open, title, onClose, acts, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open) box.current?.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          <div class="stack">{children}</div>
          <div class="acts">{acts}</div>
        </>
      )}
    </dialog>
  );
}
