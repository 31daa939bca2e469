import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, Failure } from "../../../graphql/client";
import {
  TrackedComplaintDocument,
  TrackedTimelineDocument,
  type TrackedComplaintQuery,
} from "../../../graphql/generated/graphql";
import { holdingOf, type Holding } from "../model/held";
import * as kinds from "../model/kinds";
import { follow, type LiveRow, merge, status } from "../../../live";
import { onSent } from "../../../outbox";
import { deviceKey, recall, remember, saveReceipt, type Shape } from "../../../store";
import { knownOf, type Tracked } from "./track";

export interface Tracking {
  /** loading: nothing yet; locked: no key here; waiting: it has not left this phone; known: from earlier; fresh: now. */
  state: "loading" | "locked" | "waiting" | "known" | "fresh" | "failed" | "missing";
  complaint?: Tracked;
  holding?: Holding;
  at?: number;
  failure?: Failure;
  reload: () => void;
}

type Shown = Omit<Tracking, "reload">;

/** A complaint by its code: as last known, then fresh, then live for as long as it is on screen. */
export function useTracked(code: string): Tracking {
  const shown = useSignal<Shown>({ state: "loading" });
  const round = useSignal(0);

  useEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    const show = (next: Partial<Shown>): void => {
      if (!over) shown.value = { ...shown.peek(), ...next };
    };
    void open(code, show).then((tracked) => {
      if (tracked && !over) stop = followOne(tracked, show);
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [code, round.value]);

  useEffect(() => {
    const again = (): void => void (round.value += 1);
    const stops = Object.values(kinds).map((kind) => onSent(kind, again));
    return () => stops.forEach((stop) => stop());
  }, []);

  return { ...shown.value, reload: () => void (round.value += 1) };
}

const SHAPE: Shape<Tracked> = { version: TrackedComplaintDocument };

interface Opened {
  holding: Holding;
  complaint: Tracked;
}

async function open(code: string, show: (next: Partial<Shown>) => void): Promise<Opened | undefined> {
  const holding = await holdingOf(code);
  if (!holding) return void show({ state: "locked" });
  if (holding.kept && holding.kept.state !== "sent") return void show({ state: "waiting", holding });
  // The code itself must not be readable in what is stored.
  const place = `tracked-${(await deviceKey(code)).slice(0, 32)}`;
  const known = await recall(place, SHAPE).catch(() => undefined);
  if (known) show({ state: "known", complaint: known.value, at: known.at, holding });
  try {
    const { trackedComplaint } = await askFor(holding);
    if (!trackedComplaint) return void show({ state: "missing", holding });
    show({ state: "fresh", complaint: trackedComplaint, at: Date.now(), holding, failure: undefined });
    await keep(place, holding, trackedComplaint);
    return { holding, complaint: trackedComplaint };
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    show({ state: known ? "known" : "failed", holding, failure: reason });
    return known && { holding, complaint: known.value };
  }
}

function askFor({ code, key }: Holding): Promise<TrackedComplaintQuery> {
  return ask(TrackedComplaintDocument, { code, key }, { unsigned: true });
}

/** Only a receipt that the person keeps here leaves its complaint on this phone. */
async function keep(place: string, { kept }: Holding, complaint: Tracked): Promise<void> {
  if (!kept) return;
  await remember(place, SHAPE, complaint).catch(() => undefined);
  await saveReceipt({ ...kept, state: "sent", complaint: knownOf(complaint) }).catch(() => undefined);
}

function followOne({ holding, complaint }: Opened, show: (next: Partial<Shown>) => void): () => void {
  let newest = complaint;
  const take = (event: LiveRow<Tracked>): void => {
    if (!event.complaint) return;
    const merged = merge(newest, event);
    // Also what is no news says that what is shown is true now.
    show({ state: "fresh", complaint: merged, at: Date.now() });
    if (merged === newest) return;
    newest = merged;
    void deviceKey(merged.code).then((mark) => keep(`tracked-${mark.slice(0, 32)}`, holding, merged));
  };
  return follow({
    document: TrackedTimelineDocument,
    variables: (after) => ({ complaint: complaint.id, key: holding.key, after: after ?? newest.cursor }),
    onMessage: take,
    onResync: async () => {
      const { trackedComplaint } = await askFor(holding);
      if (trackedComplaint) take({ cursor: trackedComplaint.cursor, complaint: trackedComplaint });
      return trackedComplaint?.cursor;
    },
  });
}

export { status as liveStatus };
