import { recall, remember, type Shape } from "../store";

/** A service used on this phone. ratedAt: when it was last rated here, in ms. */
export interface Recent {
  service: string;
  ratedAt?: number;
}

const KEY = "recent-services";
const SHAPE: Shape<Recent[]> = { version: 1 };
const MOST = 4;

/** The services last used on this phone, newest first. */
export async function recentServices(): Promise<Recent[]> {
  return (await recall(KEY, SHAPE).catch(() => undefined))?.value ?? [];
}

/** Put a service at the head of the last used ones. */
export async function noteUse(service: string, ratedAt?: number): Promise<void> {
  const before = await recentServices();
  const known = before.find((one) => one.service === service);
  const rest = before.filter((one) => one.service !== service);
  await remember(KEY, SHAPE, [{ service, ratedAt: ratedAt ?? known?.ratedAt }, ...rest].slice(0, MOST)).catch(
    () => undefined,
  );
}
