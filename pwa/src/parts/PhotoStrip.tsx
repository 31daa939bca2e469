import "./PhotoStrip.css";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "./Button";
import { Icon } from "./Icon";

export interface StripPhoto {
  id: string;
  width: number;
  height: number;
  alt?: string | null;
}

interface PhotoStripProps {
  photos: readonly StripPhoto[];
  /** Gives an address for the image; the strip revokes it. */
  load: (id: string, size: "thumb" | "full") => Promise<string>;
  /** "Foto 1" */
  name: (n: number) => string;
  words: { enlarge: (name: string) => string; close: string; missing: string };
}

/** Small pictures in a row; a tap shows one large. */
export function PhotoStrip({ photos, load, name, words }: PhotoStripProps) {
  const large = useSignal<number | null>(null);
  const shown = large.value === null ? undefined : photos[large.value];
  const nameOf = (photo: StripPhoto): string => photo.alt || name(photos.indexOf(photo) + 1);
  if (!photos.length) return null;
  return (
    <>
      <ul class="photo-strip">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <button
              type="button"
              aria-label={words.enlarge(nameOf(photo))}
              onClick={() => (large.value = index)}
            >
              <Picture photo={photo} size="thumb" alt="" load={load} missing={words.missing} />
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <Lightbox label={nameOf(shown)} close={words.close} onClose={() => (large.value = null)}>
          <Picture
            key={shown.id}
            photo={shown}
            size="full"
            alt={nameOf(shown)}
            load={load}
            missing={words.missing}
          />
        </Lightbox>
      )}
    </>
  );
}

function Picture({
  photo,
  size,
  alt,
  load,
  missing,
}: {
  photo: StripPhoto;
  size: "thumb" | "full";
  alt: string;
  load: PhotoStripProps["load"];
  missing: string;
}) {
  const url = useSignal<string | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    load(photo.id, size).then(
      (address) => {
        made = address;
        if (gone) URL.revokeObjectURL(address);
        else url.value = address;
      },
      () => (failed.value = !gone),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo.id, size]);
  if (failed.value)
    return (
      <span class="missing tiny">
        <Icon name="image-off" /> {missing}
      </span>
    );
  return url.value ? (
    <img src={url.value} alt={alt} width={photo.width || undefined} height={photo.height || undefined} />
  ) : (
    <span class="coming" />
  );
}

function Lightbox({
  label,
  close,
  onClose,
  children,
}: {
  label: string;
  close: string;
  onClose: () => void;
  children: preact.ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} class="lightbox" aria-label={label} onClose={onClose}>
      {children}
      <Button icon="x" onClick={() => box.current?.close()}>
        {close}
      </Button>
    </dialog>
  );
}
