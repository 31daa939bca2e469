/** Whose things are shown and kept: `device` for citizens, else the signed-in account's id. */
export const DEVICE = "device";

let current = DEVICE;

export function owner(): string {
  return current;
}

export function setOwner(account: string | null): void {
  current = account ?? DEVICE;
}
