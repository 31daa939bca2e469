import { usePhotos } from "../../../forms/usePhotos";
import { t } from "../../../i18n";
import { Note } from "../../../parts/Note";
import { PhotoPicker } from "../../../parts/PhotoPicker";
import { MAX_PHOTOS } from "../../../photos";

/** Photos that show what was done. */
export function ProofPhotos({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (change: (ids: string[]) => string[]) => void;
}) {
  const photos = usePhotos(ids, onChange);
  return (
    <div class="stack-s">
      <PhotoPicker
        label={t("respond.proof")}
        hint={t("respond.proofHint")}
        photos={photos.shown}
        most={MAX_PHOTOS}
        words={{
          camera: t("proof.camera"),
          gallery: t("proof.gallery"),
          shrinking: t("proof.shrinking"),
          unreadable: t("proof.unreadable"),
          replace: t("proof.replace"),
          full: t("proof.full", { most: MAX_PHOTOS }),
        }}
        name={(n) => t("proof.name", { n })}
        removal={(n) => t("proof.remove", { n })}
        onPick={photos.add}
        onRemove={photos.remove}
      />
      {photos.tooLarge && (
        <Note icon="circle-alert" tone="bad">
          <span role="alert">{t("proof.tooLarge")}</span>
        </Note>
      )}
    </div>
  );
}
