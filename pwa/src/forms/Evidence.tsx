import { t } from "../i18n";
import { Note } from "../parts/Note";
import { PhotoPicker } from "../parts/PhotoPicker";
import { MAX_PHOTOS } from "../photos";
import type { Photos } from "./usePhotos";

/** Photos that go with what a citizen writes, and why one could not be taken. */
export function Evidence({ photos }: { photos: Photos }) {
  return (
    <>
      <PhotoPicker
        label={t("photo.label", { n: photos.shown.length, most: MAX_PHOTOS })}
        hint={t("photo.hint")}
        photos={photos.shown}
        most={MAX_PHOTOS}
        words={{
          camera: t("photo.camera"),
          gallery: t("photo.gallery"),
          shrinking: t("photo.shrinking"),
          unreadable: t("photo.unreadable"),
          replace: t("photo.replace"),
          full: t("photo.full", { most: MAX_PHOTOS }),
        }}
        name={(n) => t("photo.name", { n })}
        removal={(n) => t("photo.remove", { n })}
        onPick={photos.add}
        onRemove={photos.remove}
      />
      {photos.tooLarge && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{t("photo.tooLarge")}</span>
        </Note>
      )}
    </>
  );
}
