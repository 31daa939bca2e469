import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, Failure } from "../graphql/client";
import { DirectoryDocument, type DirectoryQuery } from "../graphql/generated/graphql";
import { markExample } from "../device/example";
import { recall, remember, type Shape } from "../store";

export type Unit = DirectoryQuery["units"]["nodes"][number];
export type Service = Unit["services"][number];
export type Point = Unit["servicePoints"][number];
export type Element = DirectoryQuery["questionnaire"]["elements"][number];

export interface Directory {
  data: DirectoryQuery | undefined;
  /** When `data` was true, in ms. */
  at: number | undefined;
  /** loading: nothing yet; fresh: asked in this visit; known: kept from earlier; failed: nothing to show. */
  state: "loading" | "fresh" | "known" | "failed";
}

const KEY = "directory";
const SHAPE: Shape<DirectoryQuery> = { version: DirectoryDocument };
const FRESH_MS = 10 * 60_000;

const shown = signal<Directory>({ data: undefined, at: undefined, state: "loading" });
let running: Promise<void> | undefined;

/** Units, services, counters and addressees as last known; asks anew when that is older than ten minutes. */
export function useDirectory(): Directory {
  useEffect(() => void loadDirectory(), []);
  return shown.value;
}

/** Bring the directory onto the phone, so that every screen of citizens works without a network afterwards. */
export function loadDirectory(force = false): Promise<void> {
  const { at = 0, state } = shown.peek();
  if (!force && state === "fresh" && Date.now() - at < FRESH_MS) return Promise.resolve();
  running ??= load().finally(() => (running = undefined));
  return running;
}

/** Show the directory that this phone holds, if any, without asking for it. */
export async function recallDirectory(): Promise<void> {
  if (shown.peek().data) return;
  const known = await recall(KEY, SHAPE).catch(() => undefined);
  if (known && !shown.peek().data) shown.value = { data: known.value, at: known.at, state: "known" };
}

/** What is known of the directory, for a screen that can do without it. */
export const knownDirectory = (): Directory => shown.value;

async function load(): Promise<void> {
  await recallDirectory();
  try {
    const data = await ask(DirectoryDocument, {}, { open: true });
    shown.value = { data, at: Date.now(), state: "fresh" };
    markExample(data.viewer.demo);
    await remember(KEY, SHAPE, data).catch(() => undefined);
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    const { data, at } = shown.peek();
    shown.value = { data, at, state: data ? "known" : "failed" };
  }
}

export interface Place {
  unit: Unit;
  service: Service;
}

export function findService(data: DirectoryQuery | undefined, id: string | undefined): Place | undefined {
  for (const unit of data?.units.nodes ?? []) {
    const service = unit.services.find((one) => one.id === id);
    if (service) return { unit, service };
  }
  return undefined;
}

export function findUnit(data: DirectoryQuery | undefined, id: string | undefined | null): Unit | undefined {
  return data?.units.nodes.find((unit) => unit.id === id);
}

/** The counter of a printed code, wherever it stands. */
export function findPoint(
  data: DirectoryQuery | undefined,
  code: string,
): { unit: Unit; point: Point } | undefined {
  const wanted = code.toUpperCase();
  for (const unit of data?.units.nodes ?? []) {
    const point = unit.servicePoints.find((one) => one.code.toUpperCase() === wanted);
    if (point) return { unit, point };
  }
  return undefined;
}
