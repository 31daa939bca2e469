import { expect, test } from "vitest";
import type { Item } from "../../outbox";
import { onward, standing } from "./thanks";

const item = (state: Item["state"]): Item => ({ state }) as Item;

test("the thanks say sent only when the server has said so", () => {
  expect(standing(item("queued"), true, false)?.words).toBe("thanks.waiting");
  expect(standing(item("sending"), true, true)?.words).toBe("thanks.sending");
  expect(standing(item("done"), true, true)?.words).toBe("thanks.sent");
  expect(standing(item("refused"), true, true)?.words).toBe("thanks.refused");
});

test("of an entry that the outbox does not show nothing is claimed, neither sent nor waiting", () => {
  expect(standing(undefined, false, true)).toBeUndefined();
  expect(standing(undefined, true, true)?.words).toBe("thanks.sent");
});

test("a rating leads to the survey while a period is open, and never to a second feedback", () => {
  expect(onward("nilai", true, true)).toEqual(["survey", "feedback", "complain"]);
  expect(onward("nilai", false, false)).toEqual(["complain"]);
  expect(onward("masukan", true, true)).toEqual(["complain"]);
});
