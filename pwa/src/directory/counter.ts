import { signal } from "@preact/signals";
import { ask } from "../graphql/client";
import {
  CounterOfCodeDocument,
  type CounterOfCodeQuery,
  type DirectoryQuery,
} from "../graphql/generated/graphql";
import { findPoint, findService, type Point, type Service, type Unit } from "./directory";

export type Counter = NonNullable<CounterOfCodeQuery["servicePoint"]>;

/** A service to rate. Its unit names at least the counter at which the code was scanned. */
export interface RatedPlace {
  unit: Pick<Unit, "id" | "name" | "servicePoints">;
  service: Pick<Service, "id" | "name" | "nameEn"> & { openPeriod: { id: string } | null };
  point: Point | undefined;
}

const scanned = signal<Counter | undefined>(undefined);

/** Ask what stands behind a printed code: a counter with the services of its unit, or null. Throws a Failure. */
export async function askCounter(code: string, stop: AbortSignal): Promise<Counter | null> {
  const { servicePoint } = await ask(CounterOfCodeDocument, { code }, { open: true, signal: stop });
  scanned.value = servicePoint ?? undefined;
  return servicePoint;
}

/** The counter scanned in this visit, if its code is this one. */
export function scannedCounter(code: string | undefined): Counter | undefined {
  const counter = scanned.value;
  return code && counter?.code.toUpperCase() === code.toUpperCase() ? counter : undefined;
}

/** The service to rate: of the directory or, while that is on its way, of the counter just scanned. */
export function ratedPlace(
  data: DirectoryQuery | undefined,
  service: string | undefined,
  code: string | undefined,
): RatedPlace | undefined {
  const known = findService(data, service);
  if (known) return { ...known, point: code ? findPoint(data, code)?.point : undefined };
  const counter = scannedCounter(code);
  const offered = counter?.unit.services.find(({ id }) => id === service);
  return counter && offered
    ? { unit: { ...counter.unit, servicePoints: [counter] }, service: offered, point: counter }
    : undefined;
}
