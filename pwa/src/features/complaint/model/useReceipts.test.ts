import { expect, test } from "vitest";
import type { Receipt } from "../../../store";
import { nextAct } from "./useReceipts";

const receipt = (part: Partial<Receipt>): Receipt => ({
  code: "RKI-2026-7K4M9X",
  key: "K",
  title: "Loket tutup",
  state: "sent",
  savedAt: 0,
  ...part,
});
const at = (state: string, kind: string, late = false): Receipt =>
  receipt({ complaint: { id: "c", state, due: { kind, on: "2026-12-04", late } } });

test("a complaint that has not left says so before anything else", () => {
  expect(nextAct(receipt({ state: "waiting" }))).toBe("send");
  expect(nextAct(receipt({ state: "refused" }))).toBe("fix");
});

test("a complaint says who acts next", () => {
  expect(nextAct(at("SUBMITTED", "VERIFY"))).toBe("verify");
  expect(nextAct(at("ASSIGNED", "RESPOND"))).toBe("respond");
  expect(nextAct(at("ASSIGNED", "RESPOND", true))).toBe("late");
  expect(nextAct(at("RESPONDED", "CITIZEN_REPLY"))).toBe("you");
});

test("without a running clock a complaint is closed or simply open", () => {
  expect(nextAct(receipt({ complaint: { id: "c", state: "CLOSED" } }))).toBe("closed");
  expect(nextAct(receipt({}))).toBe("open");
});
