import * as desk from "../features/complaint/desk/kinds";
import { addComplaintDetails, confirmComplaint, fileComplaint } from "../features/complaint/model/kinds";
import { thankFeedback } from "../features/feedback/mine/kinds";
import { rateService } from "../features/rate/kinds";
import { submitSurvey } from "../features/survey/kinds";
import type { Waiting } from "./explore";
import { places } from "./town";

/** As the phone's clock is held. */
const NOW = Date.parse("2026-11-24T02:00:00Z");
const HOUR = 3_600_000;
const of = (name: string): string => places[name] ?? name;
const [code = "", key = ""] = of("receipt responded").split(".");
const held = { code, key };

const id = (number: number): string => `00000000-0000-4000-8001-${String(number).padStart(12, "0")}`;
/** Stopped by the server, in its words. */
const refused = (name: string, message?: string, field?: string) =>
  ({
    state: "refused",
    problem: { code: name, message, fields: field ? [{ field, message: message! }] : undefined },
  }) as const;

const rating = {
  service: of("service"),
  servicePoint: null,
  score: 2,
  reasons: ["slow"],
  wentWell: "Petugasnya ramah.",
  couldBeBetter: "Antreannya lama.",
  ratedAt: "2026-11-24T01:00:00.000Z",
  deviceKey: "k".repeat(64),
};
const rated = (number: number, more: Partial<Waiting>): Waiting => ({
  of: rateService,
  id: id(number),
  title: "KTP-el",
  variables: { input: rating },
  ...more,
});

/** A complaint that never arrived, at an address where it can be corrected. */
export const unsent: Waiting = {
  of: fileComplaint,
  id: id(20),
  title: "Lampu jalan mati",
  variables: {
    input: {
      code: "RKI-2026-ABCDEF",
      key: `${"K".repeat(26)}A`,
      title: "Lampu jalan mati",
      body: "Lampu jalan di Gang Mawar mati sejak Senin malam.",
      happenedOn: "2026-11-23",
      place: "Gang Mawar",
      unit: of("unit"),
      service: null,
      identityMode: "NAMED",
      name: "Ani",
      contactConsent: false,
      savedAt: "2026-11-24T01:00:00.000Z",
    },
  },
  ...refused("INVALID", "Judul terlalu pendek.", "title"),
};

const details: Waiting = {
  of: addComplaintDetails,
  id: id(21),
  title: "Keterangan tambahan",
  variables: { held, text: "Airnya masih masuk ke rumah." },
  ...refused("INVALID", "Keterangan terlalu pendek.", "text"),
};

/** One of each way an item can stand: told to wait, refused for each reason, for another account, sent. */
export const everyItem: readonly Waiting[] = [
  rated(1, { tries: 2, nextAt: NOW + HOUR }),
  rated(2, refused("INVALID", "Pilih satu muka.", "score")),
  rated(3, { state: "paused" }),
  rated(4, { state: "done", sentAt: NOW - HOUR, savedAt: NOW - 2 * HOUR }),
  rated(5, { state: "done", sentAt: NOW - 30 * HOUR, title: "" }),
  rated(6, { ...refused("TOO_MANY"), savedAt: NOW - 50 * HOUR }),
  rated(7, { state: "paused", owner: "somebody else" }),
  {
    of: submitSurvey,
    id: id(8),
    title: "Survei",
    variables: {},
    ...refused("PERIOD_CLOSED", "Survei ditutup."),
  },
  {
    of: confirmComplaint,
    id: id(9),
    title: "",
    variables: { held },
    ...refused("WRONG_STATE", "Sudah ditutup."),
  },
  { ...unsent, ...refused("FILE_REFUSED"), attachments: [id(30), id(31)] },
  {
    ...details,
    of: { ...addComplaintDetails, version: 99 },
    ...refused("UNKNOWN_DOCUMENT"),
  },
];

/** What a person comes back to by "correct it". */
export const rejected = { rating: rated(2, refused("INVALID", "Pilih satu muka.", "score")), details };

const onCase = (
  kind: (typeof desk.VERBS)[number],
  number: number,
  variables: object,
  more: object,
): Waiting => ({
  of: kind,
  id: id(number),
  title: "Selokan tersumbat",
  variables: { ...variables },
  subject: (variables as { id: string }).id,
  ...more,
});

/** What an officer did to a case and the server did not take, and what still waits. */
export function onCaseOf(name: string): Record<"refused" | "moved" | "paused", readonly Waiting[]> {
  const about = { id: of(name), seen: 1 };
  return {
    refused: [
      onCase(
        desk.verifyComplaint,
        41,
        { ...about, classification: "SERVICE", title: "Judul" },
        refused("STALE"),
      ),
      onCase(
        desk.assignComplaint,
        42,
        { ...about, unit: of("clinic"), reason: "Bukan kami" },
        refused("STALE"),
      ),
      onCase(
        desk.returnComplaint,
        43,
        { ...about, reason: "Bukan urusan kami." },
        refused("WRONG_STATE", "Sudah pindah."),
      ),
      onCase(
        desk.respondComplaint,
        44,
        { ...about, done: "Sudah dikeruk.", planned: "Dipantau.", plannedBy: "2026-12-01" },
        refused("INVALID", "Jawaban terlalu pendek.", "done"),
      ),
      onCase(
        desk.noteComplaint,
        45,
        { id: about.id, text: "Sudah ditelepon." },
        refused("INVALID", "Terlalu panjang.", "text"),
      ),
      onCase(desk.archiveComplaint, 46, { ...about, reason: "Laporan ganda." }, refused("NOT_ALLOWED")),
    ],
    moved: [
      onCase(desk.startComplaint, 47, about, refused("WRONG_STATE")),
      onCase(desk.noteComplaint, 48, { id: about.id, text: "Sudah ditelepon." }, refused("STALE")),
    ],
    paused: [
      onCase(desk.startComplaint, 49, about, { state: "paused" }),
      onCase(
        desk.noteComplaint,
        50,
        { id: about.id, text: "Sudah ditelepon." },
        { tries: 1, nextAt: NOW + HOUR },
      ),
    ],
  };
}

/** Thanks that were not sent yet. */
export const thanks = (batch: string): Waiting => ({
  of: thankFeedback,
  id: id(60),
  title: "Terima kasih",
  variables: { batch },
  state: "paused",
});
