import { createHash } from "node:crypto";
import { vi } from "vitest";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

/** What the phone's devices tell of what they were given, and how long what they do takes. */
interface Told {
  note(line: string): void;
  during<T>(work: Promise<T>): Promise<T>;
}

/** So large is each picture that is opened. */
const PICTURE = { width: 4000, height: 3000 };

/** Stand for the parts of a browser that draw, see and work beside it; what they are given is noted. */
export function layDevices({ note, during }: Told): void {
  const drawn = (width: number, height: number, strokes: string[], how: object): Blob => {
    note(
      `drew ${width} x ${height}, ${strokes.length} strokes ${digest(strokes.join("\n"))}, ${JSON.stringify(how)}`,
    );
    return new Blob([digest(strokes.join("\n"))], { type: (how as { type: string }).type });
  };
  vi.stubGlobal("createImageBitmap", async (file: Blob, how: object) => {
    if (!(await file.text()).startsWith("picture")) throw new DOMException("no picture", "InvalidStateError");
    return { ...PICTURE, close: () => note(`closed the picture, opened with ${JSON.stringify(how)}`) };
  });
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      private readonly strokes: string[] = [];
      constructor(
        private readonly width: number,
        private readonly height: number,
      ) {}
      getContext = (...how: unknown[]) => pen(this.strokes, how);
      convertToBlob = async (how: object) => drawn(this.width, this.height, this.strokes, how);
    },
  );
  const strokesOf = new WeakMap<HTMLCanvasElement, string[]>();
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...how: unknown[]) {
    strokesOf.set(this, []);
    return pen(strokesOf.get(this)!, how);
  } as unknown as HTMLCanvasElement["getContext"];
  HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done, type) {
    done(drawn(this.width, this.height, strokesOf.get(this)!, { type }));
  };
  vi.stubGlobal("Worker", workerOf(during));
}

/** Writes down each stroke; every letter is 13 wide. */
function pen(strokes: string[], how: unknown[]): object {
  strokes.push(JSON.stringify(how));
  const known: Record<string | symbol, unknown> = {
    measureText: (text: string) => ({ width: text.length * 13 }),
  };
  return new Proxy(known, {
    get: (held, name) =>
      held[name] ?? ((...given: unknown[]) => void strokes.push(`${String(name)} ${JSON.stringify(given)}`)),
    set: (_, name, value) => strokes.push(`${String(name)} = ${String(value)}`) > 0,
  });
}

/** Runs the app's own worker beside it: the one that makes pictures small. */
function workerOf(during: Told["during"]) {
  return class extends EventTarget {
    private readonly scope = new EventTarget();
    private readonly began: Promise<unknown>;

    constructor() {
      super();
      const postMessage = (data: unknown) => this.dispatchEvent(new MessageEvent("message", { data }));
      vi.stubGlobal("self", Object.assign(this.scope, { postMessage }));
      this.began = during(import("../photos/shrinkInWorker"));
      void this.began.then(() => vi.stubGlobal("self", globalThis.window));
    }

    postMessage(data: Blob): void {
      void during(new Promise((answered) => this.addEventListener("message", answered, { once: true })));
      void this.began.then(() => this.scope.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate(): void {}
  };
}

/** Point the camera at these codes, one each time it looks; without any, there is none, and at "denied" nobody may look. */
export function camera(note: Told["note"], sees?: readonly string[]): void {
  const left = [...(sees ?? [])];
  const stream = { getTracks: () => [{ stop: () => note("let go of the camera") }] };
  const mediaDevices = {
    async getUserMedia(asked: object) {
      note(`asked for the camera ${JSON.stringify(asked)}`);
      if (left[0] === "denied") throw new DOMException("no", "NotAllowedError");
      return stream;
    },
  };
  Object.defineProperty(HTMLMediaElement.prototype, "srcObject", {
    set(shown: unknown) {
      note(`shows ${shown === stream ? "what the camera sees" : "something else"}`);
    },
    configurable: true,
  });
  HTMLMediaElement.prototype.play = async () => note("plays");
  Object.defineProperty(navigator, "mediaDevices", { value: sees && mediaDevices, configurable: true });
  vi.stubGlobal(
    "BarcodeDetector",
    sees &&
      class {
        constructor(readonly options: object) {
          note(`looks for ${JSON.stringify(options)}`);
        }
        async detect() {
          const rawValue = left.shift();
          return rawValue ? [{ rawValue }] : [];
        }
      },
  );
}
