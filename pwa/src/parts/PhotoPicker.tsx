import "./PhotoPicker.css";
import { useId, useRef } from "preact/hooks";
import { Button } from "./Button";
import { Icon, type IconSource } from "./Icon";

export interface PickedPhoto {
  id: string;
  url?: string;
  state: "shrinking" | "ready" | "unreadable";
}

interface PhotoPickerProps {
  label: string;
  hint?: string;
  photos: readonly PickedPhoto[];
  most: number;
  words: {
    camera: string;
    gallery: string;
    shrinking: string;
    unreadable: string;
    replace: string;
    full: string;
  };
  /** "Foto 1", and "Hapus foto 1". */
  name: (n: number) => string;
  removal: (n: number) => string;
  onPick: (files: File[]) => void;
  onRemove: (id: string) => void;
}

/** Photos of one complaint: camera and gallery apart, four in a row. Shows only; shrinking is the caller's. */
export function PhotoPicker({
  label,
  hint,
  photos,
  most,
  words,
  name,
  removal,
  onPick,
  onRemove,
}: PhotoPickerProps) {
  const id = useId();
  const full = photos.length >= most;
  return (
    <fieldset class="photo-picker">
      <legend class="legend">{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <ul>
        {photos.map(({ id: photo, url, state }, index) => (
          <li key={photo} class={state}>
            {state === "ready" && <img src={url} alt={name(index + 1)} />}
            {state === "shrinking" && (
              <span class="tiny m" role="status">
                {words.shrinking}
              </span>
            )}
            {state === "unreadable" && (
              <>
                <span class="tiny b">{words.unreadable}</span>
                <button type="button" class="swap" onClick={() => onRemove(photo)}>
                  {words.replace}
                </button>
              </>
            )}
            {state !== "unreadable" && (
              <button
                type="button"
                class="drop"
                aria-label={removal(index + 1)}
                onClick={() => onRemove(photo)}
              >
                <Icon name="x" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {full ? (
        <p class="hint">{words.full}</p>
      ) : (
        <div class="row wrap">
          <Pick id={`${id}-camera`} icon="camera" words={words.camera} capture onPick={onPick} />
          <Pick id={`${id}-gallery`} icon="images" words={words.gallery} onPick={onPick} />
        </div>
      )}
    </fieldset>
  );
}

function Pick({
  id,
  icon,
  words,
  capture,
  onPick,
}: {
  id: string;
  icon: IconSource;
  words: string;
  capture?: boolean;
  onPick: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        multiple={!capture}
        capture={capture ? "environment" : undefined}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.length) onPick([...files]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
