import { ask } from "../../../graphql/client";
import {
  PlaceInJournalDocument,
  UnitFeedDocument,
  type UnitFeedSubscription,
} from "../../../graphql/generated/graphql";
import { follow, laterCursor } from "../../../live";

export type Heard = Extract<UnitFeedSubscription["feed"], { __typename: "LiveEvent" }>;

export interface Ear {
  heard: (event: Heard) => void;
  /** Something may have been missed: ask afresh. */
  missed: () => void;
}

interface Feed {
  ears: Set<Ear>;
  after: string | undefined;
  stop: () => void;
  ending?: ReturnType<typeof setTimeout>;
}

const GRACE_MS = 3_000;
const feeds = new Map<string, Feed>();

/** Hear what happens in a unit and below it, from a place in the journal on. Screens share one stream, also while one gives way to another. */
export function hearUnit(unit: string, since: string | undefined, ear: Ear): () => void {
  const feed = feeds.get(unit) ?? open(unit, since);
  clearTimeout(feed.ending);
  feed.ears.add(ear);
  if (laterCursor(since, feed.after) !== since) ear.missed();
  return () => {
    feed.ears.delete(ear);
    if (!feed.ears.size) feed.ending = setTimeout(() => close(unit, feed), GRACE_MS);
  };
}

function open(unit: string, since: string | undefined): Feed {
  const feed: Feed = { ears: new Set(), after: since, stop: () => undefined };
  feeds.set(unit, feed);
  feed.stop = follow({
    document: UnitFeedDocument,
    variables: (after) => ({ unit, after: laterCursor(feed.after, after) }),
    onMessage(event) {
      feed.after = laterCursor(feed.after, event.cursor);
      for (const { heard } of feed.ears) heard(event);
    },
    async onResync() {
      const { viewer } = await ask(PlaceInJournalDocument, {});
      feed.after = viewer.cursor;
      for (const { missed } of feed.ears) missed();
      return viewer.cursor;
    },
  });
  return feed;
}

function close(unit: string, feed: Feed): void {
  feed.stop();
  feeds.delete(unit);
}
