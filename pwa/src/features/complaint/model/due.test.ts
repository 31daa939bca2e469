import { expect, test } from "vitest";
import { type Row, shortCode, urgencyOf } from "./due";

const clock = (
  left: number,
  kind: "RESPOND" | "CITIZEN_REPLY" = "RESPOND",
  isOverdue = false,
): NonNullable<Row["deadline"]> => ({
  kind,
  isOverdue,
  startsOn: "2026-11-24",
  dueOn: "2026-12-01",
  workingDays: 5,
  workingDaysLeft: left,
});

test("the last working day asks for attention, three days do not", () => {
  expect(urgencyOf({ state: "ASSIGNED", isOverdue: false, deadline: clock(0) })).toBe("today");
  expect(urgencyOf({ state: "ASSIGNED", isOverdue: false, deadline: clock(1) })).toBe("soon");
  expect(urgencyOf({ state: "IN_PROGRESS", isOverdue: false, deadline: clock(3) })).toBe("calm");
});

test("a passed deadline is the office's, never the citizen's", () => {
  expect(urgencyOf({ state: "REOPENED", isOverdue: true, deadline: clock(-2, "RESPOND", true) })).toBe(
    "late",
  );
  expect(
    urgencyOf({ state: "RESPONDED", isOverdue: false, deadline: clock(-1, "CITIZEN_REPLY", true) }),
  ).toBe("citizen");
});

test("a closed or archived complaint presses nobody", () => {
  expect(urgencyOf({ state: "CLOSED", isOverdue: false, deadline: null })).toBe("over");
  expect(urgencyOf({ state: "ARCHIVED", isOverdue: true, deadline: clock(-3) })).toBe("over");
});

test("a code is shown by its last part", () => {
  expect(shortCode("RKI-2026-7K4M9X")).toBe("7K4M9X");
});
