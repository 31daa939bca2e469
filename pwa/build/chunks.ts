import type { Rolldown } from "vite";

type Splitting = Exclude<NonNullable<Rolldown.OutputOptions["codeSplitting"]>, boolean>;

/**
 * How lazy code is cut into files. Each file costs a round trip on a first visit and small ones compress badly,
 * so what is used on one way through the app travels together; screens of staff stay apart, one file each.
 */
export const chunks: NonNullable<Splitting["groups"]> = [
  // All that the first document runs is one file, since it is put into that document.
  { name: "shell", tags: ["$initial"], priority: 10 },
  // A group takes along what its files import, so what all of them import comes before them.
  {
    name: "base",
    test: /\/node_modules\/@?preact\/|\/src\/theme\/|\/src\/i18n\/(format|failure)|\/src\/(shell\/)?(places|example|install)/,
    priority: 9,
  },
  { name: "qr", test: /\/src\/parts\/(Qr|ReceiptCard)|\/node_modules\/uqr\//, priority: 8 },
  {
    name: "figures",
    test: /\/src\/parts\/(DataTable|StatTile|DeadlineClock|Timeline|Photo|complaintState|Panel|LiveDot|IntervalBar|Histogram)/,
    priority: 8,
  },
  // Icons and the parts of forms are on every way; left to chance they end up in the file of one and draw it into others.
  { name: "drawings", test: /virtual:icon\//, minShareCount: 2, priority: 9 },
  {
    name: "forms",
    test: /\/src\/parts\/(Note|Field|EmptyState|ErrorSummary|Choice|Progress|StateLabel|Rows|Button|Chips|Face|Faces|ServiceHead)/,
    priority: 9,
  },
  { name: "parts", test: /\/src\/parts\//, minShareCount: 3, priority: 7 },
  {
    name: "data",
    test: /\/src\/(store|graphql)\/|\/src\/outbox\/(?!kindsStaff|worker)|\/node_modules\/idb\//,
    priority: 6,
  },
  { name: (id: string) => ways[/\/src\/screens\/(\w+)\//.exec(id)?.[1] ?? ""] ?? null, priority: 1 },
];

const ways: Record<string, string> = {
  find: "rate",
  rate: "rate",
  thanks: "rate",
  survey: "survey",
  feedback: "survey",
  complain: "report",
  receipt: "report",
  scan: "report",
  track: "track",
  reports: "track",
  outbox: "track",
  mydata: "track",
  settings: "more",
  about: "more",
  account: "account",
};
