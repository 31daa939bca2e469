import "./heldPhotos.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../../i18n";
import { Icon } from "../../../parts/Icon";
import type { HeldReceipt } from "./receipt";

export interface HeldPhoto {
  id: string;
  alt: string | null;
}

/** Photos of a complaint, shown to whoever holds its receipt. The key goes in a header, never in an address. */
export function HeldPhotos({
  photos,
  held,
  name,
}: {
  photos: readonly HeldPhoto[];
  held: HeldReceipt;
  name: string;
}) {
  if (!photos.length) return null;
  return (
    <ul class="held-photos">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <One photo={photo} held={held} name={photo.alt ?? `${name} ${index + 1}`} />
        </li>
      ))}
    </ul>
  );
}

function One({ photo, held, name }: { photo: HeldPhoto; held: HeldReceipt; name: string }) {
  const url = useSignal<string | null | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | undefined;
    load(photo.id, held, "thumb", stop.signal).then(
      (found) => {
        made = found;
        url.value = found;
      },
      () => {
        if (!stop.signal.aborted) url.value = null;
      },
    );
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo.id]);
  const enlarge = (): void =>
    void load(photo.id, held, "full").then(
      (full) => open(full, "_blank", "noopener"),
      () => (url.value = null),
    );
  if (url.value === null)
    return (
      <span class="absent small">
        <Icon name="image-off" /> {t("photo.offline")}
      </span>
    );
  if (!url.value) return <span class="absent" aria-hidden="true" />;
  return (
    <button type="button" aria-label={t("photo.enlarge", { name })} onClick={enlarge}>
      <img src={url.value} alt={name} />
    </button>
  );
}

async function load(
  id: string,
  { code, key }: HeldReceipt,
  size: "thumb" | "full",
  signal?: AbortSignal,
): Promise<string> {
  const response = await fetch(`/files/${id}?size=${size}`, {
    headers: { "X-Receipt": `${code} ${key}` },
    credentials: "omit",
    signal,
  });
  if (!response.ok) throw new Error(String(response.status));
  return URL.createObjectURL(await response.blob());
}
