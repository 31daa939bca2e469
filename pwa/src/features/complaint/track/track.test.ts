import { expect, test } from "vitest";
import { latestResponse, mayGoFurther, ringOf, sentenceOf, stepsOf, type Entry, type Tracked } from "./track";

const entry = (seq: number, kind: Entry["kind"], at: string): Entry => ({
  id: `e${seq}`,
  seq,
  kind,
  at,
  by: "Kelurahan Melintang",
  unit: null,
  text: null,
  done: null,
  planned: null,
  plannedBy: null,
  attachments: [],
});

const assigned: Tracked = {
  id: "c",
  code: "RKI-2026-7K4M9X",
  state: "ASSIGNED",
  version: 3,
  title: "Loket tutup",
  body: "",
  happenedOn: null,
  place: null,
  unit: { id: "u", name: "Kelurahan Melintang", shortName: "Melintang" },
  classification: "COMPLAINT_ORDINARY",
  attachments: [],
  savedOnDeviceAt: "2026-11-24T07:32:00Z",
  submittedAt: "2026-11-24T09:05:00Z",
  closedAt: null,
  closureReason: null,
  reopenCount: 0,
  handlingScore: null,
  deadline: {
    kind: "RESPOND",
    startsOn: "2026-11-27",
    dueOn: "2026-12-04",
    workingDays: 5,
    workingDaysLeft: 3,
    isOverdue: false,
    days: [],
  },
  resolveDueOn: "2026-12-14",
  isOverdue: false,
  verbs: ["ADD_DETAILS", "WITHDRAW"],
  cursor: "1",
  timeline: [
    entry(3, "ASSIGNED", "2026-11-27T01:41:00Z"),
    entry(1, "SUBMITTED", "2026-11-24T09:05:00Z"),
    entry(2, "VERIFIED", "2026-11-26T03:20:00Z"),
  ],
};

const shape = (complaint: Tracked): string[] =>
  stepsOf(complaint).map(({ title, state }) => `${title.replace("track.", "")} ${state}`);

test("the way of a forwarded complaint shows what happened, where it stands and what comes", () => {
  expect(shape(assigned)).toEqual([
    "saved done",
    "submitted done",
    "verified done",
    "assigned now",
    "toRespond next",
    "toConfirm next",
  ]);
  expect(stepsOf(assigned).find(({ key }) => key === "respond")?.by).toBe("2026-12-04");
});

test("a complaint sent at once has no step on the phone, and an unverified one shows its verification as coming", () => {
  const fresh: Tracked = {
    ...assigned,
    state: "SUBMITTED",
    savedOnDeviceAt: assigned.submittedAt,
    timeline: assigned.timeline.filter(({ seq }) => seq === 1),
  };
  expect(shape(fresh)).toEqual([
    "submitted now",
    "toVerify next",
    "toAssign next",
    "toRespond next",
    "toConfirm next",
  ]);
});

test("after the answer it is the citizen's turn, and a closed complaint has nothing to come", () => {
  const answered: Tracked = {
    ...assigned,
    state: "RESPONDED",
    timeline: [...assigned.timeline, entry(4, "RESPONDED", "2026-12-02T08:20:00Z")],
  };
  expect(shape(answered).slice(-2)).toEqual(["responded done", "toConfirm now"]);
  expect(latestResponse(answered)?.seq).toBe(4);
  expect(shape({ ...answered, state: "CLOSED" }).at(-1)).toBe("responded done");
});

test("the sentence names the deadline, or says that the unit is late and when its head was told", () => {
  expect(sentenceOf(assigned)).toEqual({ is: "respond", on: "2026-12-04" });
  const late: Tracked = {
    ...assigned,
    isOverdue: true,
    timeline: [...assigned.timeline, entry(4, "OVERDUE", "2026-12-05T00:00:00Z")],
  };
  expect(sentenceOf(late)).toEqual({ is: "late", on: "2026-12-04", told: "2026-12-05T00:00:00Z" });
  expect(sentenceOf({ ...assigned, state: "CLOSED", closureReason: "AUTO_NO_REPLY" })).toEqual({
    is: "silent",
  });
});

test("the ring warns on the last day", () => {
  expect(ringOf({ ...assigned.deadline!, workingDaysLeft: 1 })).toBe("last");
  expect(ringOf({ ...assigned.deadline!, isOverdue: true })).toBe("overdue");
});

test("the Ombudsman is named once the office has had its time", () => {
  expect(mayGoFurther(assigned, "2026-12-14")).toBe(false);
  expect(mayGoFurther(assigned, "2026-12-15")).toBe(true);
});
