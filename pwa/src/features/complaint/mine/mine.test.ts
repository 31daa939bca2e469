import { expect, test } from "vitest";
import type { Receipt } from "../../../store";
import { grouped } from "./mine";

const receipt = (code: string, part: Partial<Receipt>): Receipt => ({
  code,
  key: "K",
  title: code,
  state: "sent",
  savedAt: 0,
  ...part,
});

test("complaints stand by who acts next, and empty groups are left out", () => {
  const list = [
    receipt("closed", { complaint: { id: "1", state: "CLOSED" } }),
    receipt("answered", {
      complaint: {
        id: "2",
        state: "RESPONDED",
        due: { kind: "CITIZEN_REPLY", on: "2026-12-16", late: false },
      },
    }),
    receipt("waiting", { state: "waiting" }),
  ];
  expect(grouped(list).map(({ name, receipts }) => [name, receipts.map(({ code }) => code)])).toEqual([
    ["complaints.mine", ["answered"]],
    ["complaints.unsent", ["waiting"]],
    ["complaints.over", ["closed"]],
  ]);
});
