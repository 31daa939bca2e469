import type { Rolldown } from "vite";
import type { Feature } from "../src/parts/screen.ts";
import { featureOf, placeOf, stemOf } from "./layout.ts";

type Splitting = Exclude<NonNullable<Rolldown.OutputOptions["codeSplitting"]>, boolean>;
type Test = (id: string) => boolean;

/** Modules at these places below `src`, with their style; a name that ends with a slash is a whole folder. */
function at(...places: string[]): Test {
  return (id) => {
    const stem = stemOf(id);
    return (
      stem !== undefined &&
      places.some((place) => (place.endsWith("/") ? stem.startsWith(place) : stem === place))
    );
  };
}

const parts = (...names: string[]): Test => at(...names.map((name) => `parts/${name}`));

function packages(...names: string[]): Test {
  return (id) => names.some((name) => id.includes(`/node_modules/${name}/`));
}

function either(...tests: Test[]): Test {
  return (id) => tests.some((test) => test(id));
}

const base = at(
  "theme/",
  "navigation/",
  "device/example",
  "device/install",
  "i18n/format",
  "parts/failureWords",
);
const figures = either(
  parts("DataTable", "StatTile", "DeadlineClock", "Timeline", "PhotoPicker", "PhotoStrip"),
  parts("Panel", "LiveDot", "IntervalBar", "Histogram"),
  at("features/complaint/model/states"),
);
const forms = either(
  parts("Note", "Field", "EmptyState", "ErrorSummary", "Choice", "Progress", "StateLabel", "Rows", "Button"),
  parts("Chips", "Face", "Faces", "ServiceHead"),
);
/** What several ways need of rooms that are no features; left to chance it ends up in the file of one of them. */
const common = at(
  "directory/directory",
  "directory/NeedsDirectory",
  "forms/useSaving",
  "forms/useCorrection",
);
const data = at("store/", "graphql/", "outbox/");
const notData = at("outbox/background");

/** The kinds of intention that citizens have: the outbox needs them all. */
function citizensKinds(features: readonly Feature[]): Test {
  const theirs = features.filter(({ tier }) => tier !== "staff").map(({ name }) => `features/${name}/kinds`);
  return at("app/kinds", "features/complaint/model/kinds", ...theirs);
}

/** The words of rooms that are no features travel with those of the way on which they are first needed. */
const WORDS_WITH: Record<string, string> = {
  app: "frame",
  navigation: "frame",
  parts: "rate",
  forms: "rate",
  directory: "rate",
  "features/complaint/model": "complaint",
};

/** The file that a catalog travels in: with the others of its way, of the office's work, or of its administration. */
function wordsFile(features: readonly Feature[], id: string): string | null {
  const [, room, language] = /^(.*)\/words\.(id|en)$/.exec(placeOf(id)?.replace(/\.ts$/, "") ?? "") ?? [];
  if (!room) return null;
  const office = room.startsWith("features/admin/") ? "admin" : "staff";
  return `words-${WORDS_WITH[room] ?? featureOf(features, id)?.way ?? office}-${language}`;
}

/**
 * How lazy code is cut into files. Each file costs a round trip on a first visit and small ones compress badly,
 * so what is used on one way through the app travels together; screens of staff stay apart, one file each.
 */
export function chunks(features: readonly Feature[]): NonNullable<Splitting["groups"]> {
  return [
    // All that the first document runs is one file, since it is put into that document.
    { name: "shell", tags: ["$initial"], priority: 10 },
    { name: (id) => wordsFile(features, id), priority: 10 },
    // A group takes along what its files import, so what all of them import comes before them.
    { name: "base", test: either(base, packages("preact", "@preact")), priority: 9 },
    { name: "qr", test: either(parts("Qr", "ReceiptCard"), packages("uqr")), priority: 8 },
    { name: "figures", test: figures, priority: 8 },
    // Icons and the parts of forms are on every way; left to chance they end up in the file of one and draw it into others.
    { name: "drawings", test: (id) => id.includes("virtual:icon/"), minShareCount: 2, priority: 9 },
    { name: "forms", test: forms, priority: 9 },
    { name: "parts", test: at("parts/"), minShareCount: 3, priority: 7 },
    {
      name: "data",
      test: either(packages("idb"), (id) => data(id) && !notData(id), citizensKinds(features)),
      priority: 6,
    },
    { name: "common", test: common, priority: 2 },
    // A screen that names its own words would draw them, and itself with them, into what everyone loads.
    { name: "citizens", test: at("app/citizens", "features/account/words"), priority: 9 },
    { name: (id) => featureOf(features, id)?.way ?? null, priority: 1 },
  ];
}
