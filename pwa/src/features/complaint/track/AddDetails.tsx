import "./track.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { holdingOf } from "../model/held";
import { addComplaintDetails } from "../model/kinds";
import { useCorrection } from "../../../forms/useCorrection";
import { Evidence } from "../../../forms/Evidence";
import { usePhotos } from "../../../forms/usePhotos";
import { useSaving } from "../../../forms/useSaving";
import { t } from "../../../i18n";
import { enqueue, updateItem } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { AreaField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { online } from "../../../device/status";
import { loadDraft, saveDraft, type Shape } from "../../../store";

interface Details {
  text: string;
  photos: string[];
}

const DRAFT = "complaint-details";
const SHAPE: Shape<Details & { code: string }> = { version: 1 };

/** Add what was remembered later, with photos; queued like everything else. */
export default function AddDetails({ params, query }: ScreenProps) {
  const code = params.kode ?? "";
  const form = useSignal<Details>({ text: "", photos: [] });
  const tries = useSignal(0);
  const saving = useSaving();
  const intention = useMemo(() => crypto.randomUUID(), []);
  const corrected = useCorrection(
    query.perbaiki,
    addComplaintDetails,
    ({ text }) => (form.value = { text, photos: corrected?.attachments ?? [] }),
  );
  const change = (part: Partial<Details>): void => {
    form.value = { ...form.peek(), ...part };
    if (!query.perbaiki) void saveDraft(DRAFT, SHAPE, { code, ...form.peek() }).catch(() => undefined);
  };
  useEffect(() => {
    if (query.perbaiki) return;
    void loadDraft(DRAFT, SHAPE).then(
      (kept) => kept?.code === code && (form.value = { text: kept.text, photos: kept.photos }),
      () => undefined,
    );
  }, [code]);
  const photos = usePhotos(form.value.photos, (next) => change({ photos: next(form.peek().photos) }));
  const missing = tries.value > 0 && !form.value.text.trim();
  const errors = missing ? [{ field: "text", message: t("track.addMissing") }] : [];

  const send = (): Promise<void> =>
    saving.save(async () => {
      const text = form.value.text.trim();
      if (!text) return void (tries.value += 1);
      const holding = await holdingOf(code);
      if (!holding) return go(`/lacak/${code}`, true);
      const variables = { held: { code, key: holding.key }, text };
      if (corrected)
        await updateItem(addComplaintDetails, corrected.id, variables, { attachments: form.value.photos });
      else
        await enqueue(addComplaintDetails, {
          id: intention,
          variables,
          attachments: form.value.photos,
          title: t("track.addItem", { code }),
          draft: DRAFT,
        });
      go(`/lacak/${code}`, true);
    });

  return (
    <Page
      title={t("track.add")}
      bar={code}
      back={`/lacak/${code}`}
      failed={errors.length > 0}
      foot={
        <Button kind="main" wide busy={saving.busy || photos.busy} onClick={() => void send()}>
          {t(online.value ? "track.addSend" : "track.addSave")}
        </Button>
      }
    >
      <div class="stack-l">
        {errors.length > 0 && (
          <ErrorSummary key={tries.value} title={t("fill.errors", { n: 1 })} errors={errors} />
        )}
        <AreaField
          id="text"
          label={t("track.addLabel")}
          hint={t("track.addHint")}
          error={errors[0]?.message}
          rows={5}
          maxLength={4000}
          value={form.value.text}
          onInput={(text) => change({ text })}
        />
        <Evidence photos={photos} />
        <Note icon="shield-check">{t("track.addWho")}</Note>
        {saving.failed && (
          <Note icon="circle-alert" tone="bad">
            <span role="alert">{saving.failed}</span>
          </Note>
        )}
      </div>
    </Page>
  );
}
