import { trustOwnScriptsAlone } from "../device/ownScripts";
import { dropFile, loadFile, MOST_FILES, saveFile } from "../store/files";
import type { Shrunk } from "./shrink";

export const MAX_PHOTOS = MOST_FILES;
const MAX_BYTES = 8 * 1024 * 1024;
const LONGEST_MS = 60_000;
const ACCEPTED = new Set(["image/jpeg", "image/png", "image/webp"]);

export interface Photo {
  /** Also its id on the server. */
  id: string;
  mediaType: string;
  bytes: ArrayBuffer;
  /** Zero where the phone could not read the picture and keeps it as it was. */
  width: number;
  height: number;
  previewUrl: string;
}

/** UNREADABLE: not a picture that phone or server can read. TOO_LARGE: over 8 MB. */
export class PhotoError extends Error {
  constructor(readonly code: "UNREADABLE" | "TOO_LARGE") {
    super(code);
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Make a photo small, turn it upright, strip what the camera wrote in it, and keep it on the phone.
 *
 * One at a time: a picture of 12 megapixels takes 50 MB while it is open.
 */
export function prepare(file: Blob): Promise<Photo> {
  const photo = queue.then(() => prepareOne(file));
  queue = photo.catch(() => undefined);
  return photo;
}

async function prepareOne(file: Blob): Promise<Photo> {
  const shrunk = await inWorker(file);
  if (!shrunk && !ACCEPTED.has(file.type)) throw new PhotoError("UNREADABLE");
  const mediaType = shrunk ? "image/jpeg" : file.type;
  // The server strips again, so an original that only it can read is safe with it.
  if (!shrunk && file.size > MAX_BYTES) throw new PhotoError("TOO_LARGE");
  const { bytes, width, height } = shrunk ?? { bytes: await file.arrayBuffer(), width: 0, height: 0 };
  if (bytes.byteLength > MAX_BYTES) throw new PhotoError("TOO_LARGE");
  const id = crypto.randomUUID();
  await saveFile({ id, mediaType, bytes });
  return { id, mediaType, bytes, width, height, previewUrl: urlOf(bytes, mediaType) };
}

let worker: Worker | undefined;

function inWorker(file: Blob): Promise<Shrunk | null> {
  return new Promise((resolve) => {
    trustOwnScriptsAlone();
    worker ??= new Worker(new URL("./shrinkInWorker.ts", import.meta.url), { type: "module" });
    const answered = new AbortController();
    const settle = (shrunk: Shrunk | null): void => {
      clearTimeout(limit);
      answered.abort();
      resolve(shrunk);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Shrunk | null>) => settle(data), {
      signal: answered.signal,
    });
    const broken = (): void => {
      worker?.terminate();
      worker = undefined;
      settle(null);
    };
    const limit = setTimeout(broken, LONGEST_MS);
    worker.addEventListener("error", broken, { signal: answered.signal });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    worker.postMessage(file);
  });
}

/** A picture kept on the phone, to show a draft or a waiting item again; undefined when it is gone. */
export async function preview(id: string): Promise<string | undefined> {
  const file = await loadFile(id);
  return file && urlOf(file.bytes, file.mediaType);
}

function urlOf(bytes: ArrayBuffer, mediaType: string): string {
  return URL.createObjectURL(new Blob([bytes], { type: mediaType }));
}

/** Take a picture off the phone that was not sent. */
export async function discard({ id, previewUrl }: Pick<Photo, "id" | "previewUrl">): Promise<void> {
  URL.revokeObjectURL(previewUrl);
  await dropFile(id);
}
