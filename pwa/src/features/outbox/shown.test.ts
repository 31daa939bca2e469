import { expect, test } from "vitest";
import type { Item } from "../../outbox";
import { lookOfItem, sendable, sorted } from "./shown";

const item = (part: Partial<Item>): Item =>
  ({
    id: "i",
    kind: "rateService",
    state: "queued",
    savedAt: 0,
    remedy: "wait",
    editable: true,
    variables: { input: { service: "s" } },
    ...part,
  }) as Item;

test("what needs the person stands first, what was sent last", () => {
  const list = [
    item({ id: "a", state: "done" }),
    item({ id: "b", savedAt: 2 }),
    item({ id: "c", savedAt: 1 }),
    item({ id: "d", state: "refused" }),
  ];
  expect(sorted(list).map(({ id }) => id)).toEqual(["d", "c", "b", "a"]);
});

test("a waiting item says whether it waits for a network", () => {
  expect(lookOfItem(item({}), false).words).toBe("state.waiting");
  expect(lookOfItem(item({}), true).words).toBe("outbox.queued");
  expect(lookOfItem(item({ state: "refused", remedy: "edit" }), true).words).toBe("outbox.refused");
});

test("only what a further try could help is sent again", () => {
  expect(
    [
      item({}),
      item({ state: "refused" }),
      item({ state: "refused", remedy: "reload" }),
      item({ state: "done" }),
    ].map(sendable),
  ).toEqual([true, true, false, false]);
});
