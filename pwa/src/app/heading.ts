import { effect } from "@preact/signals";
import { path } from "../device/location";

/**
 * Hold the focus at a screen's h1 when that comes, or comes anew, with its data, until the person does something.
 * Else whoever reads by ear or goes by keyboard would start again at the top of the page.
 */
export function holdHeading(): () => void {
  let untouched = false;
  let arrived = false;
  const touched = (): void => void (untouched = false);
  const stop = effect(() => {
    void path.value;
    // The first path is where the document was loaded: there the browser has put the focus.
    untouched = arrived;
    arrived = true;
  });
  const watch = new MutationObserver(() => {
    if (untouched && document.activeElement === document.body)
      document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  });
  watch.observe(document.body, { childList: true, subtree: true });
  addEventListener("keydown", touched, true);
  addEventListener("pointerdown", touched, true);
  return () => {
    stop();
    watch.disconnect();
    removeEventListener("keydown", touched, true);
    removeEventListener("pointerdown", touched, true);
  };
}
