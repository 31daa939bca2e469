// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announce, announcement, busy, holdForm, online, reconnected, sending, startStatus } from "./status";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the same words said twice are heard twice", () => {
  announce("Tersimpan");
  vi.advanceTimersByTime(50);
  expect(announcement.value).toBe("Tersimpan");
  announce("Tersimpan");
  expect(announcement.value).toBe("");
  vi.advanceTimersByTime(50);
  expect(announcement.value).toBe("Tersimpan");
});

test("a lost network shows at once, one that is back for four seconds", () => {
  startStatus();
  dispatchEvent(new Event("offline"));
  expect([online.value, reconnected.value]).toEqual([false, null]);
  dispatchEvent(new Event("online"));
  expect([online.value, reconnected.value]).toEqual([true, { sent: 0 }]);
  vi.advanceTimersByTime(3999);
  expect(reconnected.value).toEqual({ sent: 0 });
  vi.advanceTimersByTime(1);
  expect(reconnected.value).toBeNull();
  dispatchEvent(new Event("online"));
  dispatchEvent(new Event("offline"));
  expect(reconnected.value).toBeNull();
});

test("the app is busy while any form holds words or something is sent", () => {
  const [one, other] = [holdForm(), holdForm()];
  one();
  one();
  expect(busy.value).toBe(true);
  other();
  expect(busy.value).toBe(false);
  sending.value = true;
  expect(busy.value).toBe(true);
  sending.value = false;
});
