/** Ask whoever sits here to prove once more who they are; false when they would rather not. */
type Asking = () => Promise<boolean>;

let ask: Asking = () => Promise.resolve(false);
let open: Promise<boolean> | undefined;

/** Say how to ask; the screens do, since asking needs words and a dialog. */
export function confirmBy(asking: Asking): void {
  ask = asking;
}

/** Ask once, also when several things wait for the answer. */
export function confirmed(): Promise<boolean> {
  open ??= ask().finally(() => (open = undefined));
  return open;
}
