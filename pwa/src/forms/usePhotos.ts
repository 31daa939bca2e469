import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PickedPhoto } from "../parts/PhotoPicker";
import { discard, MAX_PHOTOS, PhotoError, prepare, preview } from "../photos";

export interface Photos {
  shown: readonly PickedPhoto[];
  busy: boolean;
  /** A photo could not be taken because it is larger than the server accepts. */
  tooLarge: boolean;
  add: (files: File[]) => void;
  remove: (id: string) => void;
}

/** Photos of one complaint: shrinks what is picked and shows what is kept. `ids` are the kept ones; `onChange` keeps others. */
export function usePhotos(
  ids: readonly string[],
  onChange: (change: (ids: string[]) => string[]) => void,
): Photos {
  const urls = useSignal<Record<string, string>>({});
  const coming = useSignal<PickedPhoto[]>([]);
  const tooLarge = useSignal(false);
  const shape = ids.join();

  useEffect(() => {
    for (const id of ids) {
      if (urls.peek()[id]) continue;
      void preview(id).then((url) =>
        url
          ? (urls.value = { ...urls.peek(), [id]: url })
          : onChange((now) => now.filter((one) => one !== id)),
      );
    }
  }, [shape]);

  const take = async (file: File): Promise<void> => {
    const place: PickedPhoto = { id: crypto.randomUUID(), state: "shrinking" };
    coming.value = [...coming.peek(), place];
    try {
      const photo = await prepare(file);
      if (!coming.peek().includes(place)) return await discard(photo);
      urls.value = { ...urls.peek(), [photo.id]: photo.previewUrl };
      coming.value = coming.peek().filter((one) => one !== place);
      onChange((now) => [...now, photo.id]);
    } catch (reason) {
      tooLarge.value = reason instanceof PhotoError && reason.code === "TOO_LARGE";
      coming.value = coming.peek().map((one) => (one === place ? { ...place, state: "unreadable" } : one));
    }
  };

  return {
    shown: [
      ...ids.map((id): PickedPhoto => ({
        id,
        url: urls.value[id],
        state: urls.value[id] ? "ready" : "shrinking",
      })),
      ...coming.value,
    ],
    busy: coming.value.some(({ state }) => state === "shrinking"),
    tooLarge: tooLarge.value,
    add(files) {
      tooLarge.value = false;
      for (const file of files.slice(0, MAX_PHOTOS - ids.length - coming.peek().length)) void take(file);
    },
    remove(id) {
      tooLarge.value = false;
      coming.value = coming.peek().filter((one) => one.id !== id);
      if (!ids.includes(id)) return;
      onChange((now) => now.filter((one) => one !== id));
      void discard({ id, previewUrl: urls.peek()[id] ?? "" });
    },
  };
}
