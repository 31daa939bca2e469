import "./file.css";
import { useSignal } from "@preact/signals";
import { useDirectory, type Unit } from "../../../directory/directory";
import { Evidence } from "../../../forms/Evidence";
import { usePhotos } from "../../../forms/usePhotos";
import { both, t } from "../../../i18n";
import { localDate } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { AreaField, DateField, SelectField, TextField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Progress } from "../../../parts/Progress";
import { Skeleton } from "../../../parts/Skeleton";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { MOST_BODY, MOST_TITLE, storyFaults, type ComplaintDraft } from "./complaint";
import { change, keepDraft, useDraft } from "./writing";
import { DraftSaved } from "./DraftSaved";

/** Step 1 of a complaint: what happened, when, where, at which office, with photos. */
export default function Story({ query }: ScreenProps) {
  const draft = useDraft(query.perbaiki);
  const tries = useSignal(0);
  const today = localDate(new Date());
  const faults = draft && tries.value ? storyFaults(draft, today) : [];
  const errors = faults.map(({ field, words }) => ({ field, message: t(words) }));
  const wrong = (field: string): string | undefined => errors.find((one) => one.field === field)?.message;

  const onward = async (): Promise<void> => {
    if (!draft) return;
    await keepDraft();
    if (storyFaults(draft, today).length) tries.value += 1;
    else go(`/adukan/identitas${query.perbaiki ? `?perbaiki=${query.perbaiki}` : ""}`);
  };

  return (
    <Page
      title={t("complain.story")}
      heading="own"
      bar={t("complain.bar")}
      back={query.perbaiki ? "/kotak-keluar" : "/"}
      tools={<DraftSaved />}
      failed={errors.length > 0}
      foot={
        <Button kind="main" wide onClick={() => void onward()}>
          {t("fill.next")}
        </Button>
      }
    >
      <div class="stack-l">
        <Progress words={t("complain.step1")} done={1} total={3} />
        {errors.length > 0 && (
          <ErrorSummary key={tries.value} title={t("fill.errors", { n: errors.length })} errors={errors} />
        )}
        <h1 tabIndex={-1}>{t("complain.story")}</h1>
        {draft ? (
          <>
            <TextField
              id="title"
              label={t("complain.title")}
              hint={t("complain.titleHint")}
              error={wrong("title")}
              maxLength={MOST_TITLE}
              value={draft.title}
              onInput={(title) => change({ title })}
            />
            <AreaField
              id="body"
              label={t("complain.body")}
              hint={t("complain.bodyHint")}
              error={wrong("body")}
              rows={6}
              maxLength={MOST_BODY}
              value={draft.body}
              onInput={(body) => change({ body })}
            />
            <DateField
              id="happenedOn"
              label={t("complain.day")}
              optional={t("rate.optional")}
              error={wrong("happenedOn")}
              max={today}
              value={draft.happenedOn}
              onInput={(happenedOn) => change({ happenedOn })}
            />
            <TextField
              label={t("complain.place")}
              optional={t("rate.optional")}
              hint={t("complain.placeHint")}
              maxLength={200}
              value={draft.place}
              onInput={(place) => change({ place })}
            />
            <Where draft={draft} />
            <Photos draft={draft} />
          </>
        ) : (
          <Skeleton label={t("complain.opening")} lines={6} />
        )}
      </div>
    </Page>
  );
}

function Where({ draft }: { draft: ComplaintDraft }) {
  const { data, state } = useDirectory();
  const units = (data?.units.nodes ?? []).toSorted((one, other) => one.name.localeCompare(other.name, "id"));
  const unit: Unit | undefined = units.find(({ id }) => id === draft.unit);
  if (!data)
    return state === "failed" ? (
      <Note icon="wifi-off" tone="warn">
        {t("complain.noUnits")}
      </Note>
    ) : null;
  return (
    <>
      <SelectField
        id="unit"
        label={t("complain.unit")}
        optional={t("rate.optional")}
        hint={t("complain.unitHint")}
        empty={t("complain.unitUnsure")}
        value={draft.unit}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        onInput={(id) => change({ unit: id, service: "" })}
      />
      {unit && unit.services.length > 0 && (
        <SelectField
          id="service"
          label={t("complain.service")}
          optional={t("rate.optional")}
          empty={t("complain.serviceNone")}
          value={draft.service}
          options={unit.services.map(({ id, name, nameEn }) => ({ value: id, label: both(name, nameEn) }))}
          onInput={(service) => change({ service })}
        />
      )}
    </>
  );
}

function Photos({ draft }: { draft: ComplaintDraft }) {
  const photos = usePhotos(draft.photos, (next) => change((now) => ({ photos: next(now.photos) })));
  return <Evidence photos={photos} />;
}
