import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { camera, layDevices } from "./devices";
import { drawn } from "./drawn";
import type { Visit, Waiting } from "./explore";
import { Socket } from "./socket";
import { places, Town } from "./town";

/** The hour at which the town's clock is held. */
const NOW = new Date("2026-11-24T02:00:00Z");
const STEP_MS = 150;
const STEPS = 4;
const QUIET_TURNS = 12;
/** Where the phone lies between two visits. */
const NOWHERE = "/bantuan";
const turn = setImmediate;

/** One phone or desk with the whole app open, before the town. */
export class Phone {
  private constructor(
    readonly town: Town,
    private readonly app: Awaited<ReturnType<typeof load>>,
    private readonly devices: ReturnType<typeof standIns>,
  ) {}

  /** Open the app for the first time, as a citizen or signed in as somebody. */
  static async open(who: string | null): Promise<Phone> {
    leave();
    vi.resetModules();
    vi.useFakeTimers({
      now: NOW,
      toFake: [
        "setTimeout",
        "clearTimeout",
        "setInterval",
        "clearInterval",
        "requestAnimationFrame",
        "cancelAnimationFrame",
        "Date",
      ],
    });
    const town = new Town(who);
    const devices = standIns(town);
    town.asAtFirst();
    document.body.innerHTML = '<div id="app"></div>';
    localStorage.clear();
    // Where the phone before was left is nothing to this one.
    history.replaceState(null, "", "/bantuan");
    if (who) localStorage.setItem("staff", places[who]!);
    const phone = new Phone(town, await load(), devices);
    await phone.app.start();
    await phone.settle();
    return phone;
  }

  /** Everything forgotten, by the phone and by the town, except for what the visit brings; then its address. */
  async visit({ address, receipt, waiting = [], sees }: Visit): Promise<void> {
    this.app.go(address === NOWHERE ? "/menu" : NOWHERE, true);
    await this.quiet();
    vi.setSystemTime(NOW);
    this.devices.drawAnew();
    await this.app.forget(waiting);
    this.town.asAtFirst();
    camera((line) => this.town.note(line), sees);
    const [code = "", key = ""] = receipt?.split(".") ?? [];
    if (receipt)
      await this.app.saveReceipt({
        code,
        key,
        title: "Laporan saya",
        state: "sent",
        savedAt: NOW.getTime() - 86_400_000,
      });
    await this.quiet();
    this.app.go(address, true);
    await this.settle();
  }

  /** Wait until nothing is under way any more; a fixed time passes for the app. */
  async settle(): Promise<void> {
    await this.quiet();
    for (let step = 0; step < STEPS; step += 1) {
      await vi.advanceTimersByTimeAsync(STEP_MS);
      await this.quiet();
    }
  }

  /** Wait for what is under way, while no time passes. */
  async quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns = this.isBusy() ? 0 : turns + 1)
      await new Promise((resolve) => turn(resolve));
  }

  private isBusy(): boolean {
    return this.town.waiting + this.devices.under() > 0;
  }

  /** What is on screen below the frame; on the menu, the frame as well. */
  screen(): string[] {
    const root = document.querySelector(location.pathname === "/menu" ? ".shell" : ".page")!;
    return [
      `title "${document.title}"`,
      `at ${location.pathname}${location.search}${location.hash}`,
      ...drawn(root),
    ];
  }

  async speak(language: "id" | "en"): Promise<void> {
    await this.app.setLanguage(language);
    await this.settle();
  }

  /** Lose the network, or have it again. */
  away(away: boolean): void {
    this.town.away = away;
    has("onLine", !away);
    dispatchEvent(new Event(away ? "offline" : "online"));
  }

  /** What the phone keeps, one line each. */
  kept(): Promise<string[]> {
    return this.app.kept();
  }
}

function has(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

/** What a browser has and this environment lacks, or has by chance. */
function standIns(town: Town): { under(): number; drawAnew(): void } {
  let under = 0;
  let named = 0;
  let drawnSoFar = 0;
  const { subtle } = globalThis.crypto;
  const counted = new Proxy(subtle, {
    get(target, name) {
      const method = target[name as keyof SubtleCrypto] as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        under += 1;
        try {
          const [kind, ...manner] = given as [HmacImportParams, boolean, KeyUsage[]];
          // The key that tells this phone apart is the same in each run.
          if (name === "generateKey" && kind.name === "HMAC")
            return await target.importKey("raw", new Uint8Array(32), kind, ...manner);
          return await method.apply(target, given);
        } finally {
          under -= 1;
        }
      };
    },
  });
  vi.stubGlobal("crypto", {
    subtle: counted,
    randomUUID: () => `00000000-0000-4000-8000-${String((named += 1)).padStart(12, "0")}`,
    getRandomValues: <Bytes extends Uint8Array>(bytes: Bytes) =>
      bytes.map((_, at) => (at * 7 + (drawnSoFar += 1)) % 256),
  });
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("fetch", town.fetch);
  vi.stubGlobal("WebSocket", Socket);
  vi.stubGlobal(
    "BroadcastChannel",
    class extends EventTarget {
      postMessage = (news: unknown) => town.note(`told other tabs ${JSON.stringify(news)}`);
      close(): void {}
    },
  );
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("print", () => town.note("printed"));
  const given =
    (what: string) =>
    async (...all: unknown[]) =>
      town.note(`${what} ${JSON.stringify(all)}`);
  has("share", given("shared"));
  has("clipboard", { writeText: given("copied") });
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    files.set(`blob:${files.size}`, file);
    return `blob:${files.size - 1}`;
  };
  const click = HTMLElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = files.get(this.getAttribute("href") ?? "");
    if (!file) return click.call(this);
    under += 1;
    void file.text().then((text) => {
      town.note(`saved ${this.download} ${JSON.stringify(text)}`);
      under -= 1;
    });
  };
  const during = <T>(work: Promise<T>): Promise<T> => {
    under += 1;
    return work.finally(() => (under -= 1));
  };
  layDevices({ note: (line) => town.note(line), during });
  // One page is open, so that one lock is all there is.
  let turnOf: Promise<unknown> = Promise.resolve();
  has("locks", { request: (_: string, use: () => unknown) => (turnOf = turnOf.then(use, use)) });
  // The database takes its steps by this.
  vi.stubGlobal("setImmediate", (step: () => void) => {
    under += 1;
    return turn(() => {
      under -= 1;
      step();
    });
  });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  Element.prototype.scrollIntoView = () => undefined;
  // So that what is drawn on one visit does not depend on those before.
  return { under: () => under, drawAnew: () => void (named = drawnSoFar = 0) };
}

const EVERYTHING = import.meta.glob([
  "../**/*.{ts,tsx}",
  "!../**/*.test.{ts,tsx}",
  "!../{testing,sw,theme}/**",
  "!../app/main.tsx",
  "!../outbox/testTown.ts",
  "!../photos/shrinkInWorker.ts",
]);

/** Ends what the phone before listens to; without it that phone would go on beside the new one. */
const deafen: (() => void)[] = [];
type Listening = [type: string, listener: EventListener, options?: boolean | AddEventListenerOptions];
for (const target of [globalThis.window, document] as EventTarget[]) {
  const add = target.addEventListener.bind(target) as (...given: Listening) => void;
  const remove = target.removeEventListener.bind(target) as (...given: Listening) => void;
  target.addEventListener = ((...given: Listening) => {
    deafen.push(() => remove(...given));
    add(...given);
  }) as EventTarget["addEventListener"];
}
globalThis.addEventListener = window.addEventListener;
let unmount = (): void => undefined;

/** End the phone before: take its screen away and let it hear nothing more. */
function leave(): void {
  unmount();
  for (const stop of deafen.splice(0)) stop();
}

/** The app's own modules, new for this phone; all of them at once, so that later none must be waited for. */
async function load() {
  await Promise.all([import("graphql-ws/client"), ...Object.values(EVERYTHING).map((module) => module())]);
  const [
    { render, h },
    i18n,
    navigationWords,
    appWords,
    session,
    App,
    Frame,
    outbox,
    location,
    preferences,
    status,
    kinds,
    staffKinds,
    store,
    receipts,
  ] = await Promise.all([
    import("preact"),
    import("../i18n"),
    import("../navigation/words"),
    import("../app/words"),
    import("../session/session"),
    import("../app/App"),
    import("../app/Frame"),
    import("../outbox"),
    import("../device/location"),
    import("../device/preferences"),
    import("../device/status"),
    import("../app/kinds"),
    import("../app/staffKinds"),
    import("./kept"),
    import("../store/receipts"),
  ]);
  return {
    go: location.go,
    kept: store.kept,
    setLanguage: i18n.setLanguage,
    saveReceipt: receipts.saveReceipt,
    async start(): Promise<void> {
      preferences.applyPreferences();
      location.startLocation();
      status.startStatus();
      await i18n.restoreLanguage();
      const root = document.getElementById("app")!;
      render(h(App.App, null), root);
      unmount = () => render(null, root);
      outbox.offerKinds({ citizens: async () => kinds.KINDS, staff: async () => staffKinds.KINDS });
      await Promise.all([i18n.loadWords([appWords.default, navigationWords.default]), session.whoAmI()]);
      App.frame.value = Frame;
      outbox.start();
    },
    async forget(waiting: readonly Waiting[]): Promise<void> {
      const staff = localStorage.getItem("staff");
      localStorage.clear();
      if (staff) {
        localStorage.setItem("staff", staff);
        localStorage.setItem("staffUsed", String(NOW.getTime()));
      }
      await store.forget();
      for (const item of waiting) await store.lay(item, staff);
      await outbox.actAs(staff);
    },
  };
}
