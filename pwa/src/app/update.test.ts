// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Workers of other versions and a reload that leaves the page are nothing a DOM has; Chromium tries them in test_pwa.py.

/** A worker of one version, and what it was told. */
function worker(state = "installed") {
  return Object.assign(
    new EventTarget(),
    { state, told: [] as string[] },
    {
      postMessage(this: { told: string[] }, message: string) {
        this.told.push(message);
      },
    },
  );
}

const reload = vi.fn();
const active = worker("activated");
let registration: EventTarget &
  Record<"waiting" | "installing", unknown> & { update: ReturnType<typeof vi.fn> };
let browser: EventTarget & {
  controller: unknown;
  register: ReturnType<typeof vi.fn>;
  ready: Promise<unknown>;
};

function has(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

async function opened({ hadOne = true, saveData = false } = {}) {
  active.told.length = 0;
  registration = Object.assign(new EventTarget(), {
    waiting: null,
    installing: null,
    update: vi.fn(async () => undefined),
  });
  browser = Object.assign(new EventTarget(), {
    controller: hadOne ? active : null,
    register: vi.fn(async () => registration),
    ready: Promise.resolve({ active }),
  });
  has("serviceWorker", browser);
  has("connection", { saveData });
  const [update, status] = await Promise.all([import("./update"), import("../device/status")]);
  return { ...update, ...status };
}

/** A new version has come: it is installed, and waits. */
function comes(found = worker("installing")) {
  registration.installing = found;
  registration.dispatchEvent(new Event("updatefound"));
  found.state = "installed";
  found.dispatchEvent(new Event("statechange"));
  return found;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(location, "reload").mockImplementation(reload);
  reload.mockClear();
});
afterEach(() => vi.useRealTimers());

test("a new version is offered, and takes over only when the person says so", async () => {
  const { startUpdates, applyUpdate, updateReady } = await opened();
  await startUpdates();
  expect([browser.register.mock.calls, updateReady.value]).toEqual([[["/sw.js"]], false]);
  const found = comes();
  expect([updateReady.value, found.told]).toEqual([true, []]);
  applyUpdate();
  expect([found.told, reload.mock.calls.length]).toEqual([["skip-waiting"], 0]);
  browser.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledOnce();
});

test("a version that came while the app was closed is offered at once", async () => {
  const { startUpdates, updateReady } = await opened();
  registration.waiting = worker();
  await startUpdates();
  expect(updateReady.value).toBe(true);
});

test("a version that is not yet whole is not offered", async () => {
  const { startUpdates, updateReady } = await opened();
  await startUpdates();
  const half = worker("installing");
  registration.installing = half;
  registration.dispatchEvent(new Event("updatefound"));
  half.state = "redundant";
  half.dispatchEvent(new Event("statechange"));
  expect(updateReady.value).toBe(false);
});

test("on the first visit there is nothing to offer and nothing to reload", async () => {
  const { startUpdates, updateReady } = await opened({ hadOne: false });
  await startUpdates();
  comes();
  browser.dispatchEvent(new Event("controllerchange"));
  expect([updateReady.value, reload.mock.calls.length]).toEqual([false, 0]);
});

test("nothing takes over while something is under way, and without a new version the page is opened anew", async () => {
  const { applyUpdate, holdForm } = await opened();
  const release = holdForm();
  applyUpdate();
  expect(reload).not.toHaveBeenCalled();
  release();
  applyUpdate();
  expect(reload).toHaveBeenCalledOnce();
});

test("a new version is looked for when the app is seen again after an hour", async () => {
  const { startUpdates } = await opened();
  await startUpdates();
  const seen = (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    document.dispatchEvent(new Event("visibilitychange"));
    return registration.update.mock.calls.length;
  };
  expect([seen(59), seen(1), seen(59), seen(1)]).toEqual([0, 1, 1, 2]);
});

test("the rest of the citizens' screens is kept, unless data is to be saved", async () => {
  await (await opened()).startUpdates();
  await vi.waitFor(() => expect(active.told).toEqual(["keep-later"]));
  vi.resetModules();
  await (await opened({ saveData: true })).startUpdates();
  await new Promise((resolve) => setImmediate(resolve));
  expect(active.told).toEqual([]);
});

test("English and the screens of staff are kept for those who use them", async () => {
  const { startUpdates } = await opened({ saveData: true });
  await startUpdates();
  await (await import("../i18n")).setLanguage("en");
  await vi.waitFor(() => expect(active.told).toEqual(["keep-english"]));
});

test("a browser that keeps nothing goes without", async () => {
  const { startUpdates, updateReady } = await opened();
  browser.register.mockRejectedValue(new DOMException("private", "SecurityError"));
  await startUpdates();
  expect([updateReady.value, active.told]).toEqual([false, []]);
});
