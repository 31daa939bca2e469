import "./rate.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { ratedPlace, type RatedPlace } from "../../directory/counter";
import { useDirectory } from "../../directory/directory";
import { NeedsService } from "../../directory/NeedsDirectory";
import { noteUse, recentServices } from "../../directory/recent";
import { useCorrection } from "../../forms/useCorrection";
import { useSaving } from "../../forms/useSaving";
import { both, t } from "../../i18n";
import { clock } from "../../i18n/format";
import { enqueue, updateItem, variablesOf } from "../../outbox";
import { Button } from "../../parts/Button";
import { Chips } from "../../parts/Chips";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Faces } from "../../parts/Faces";
import { AreaField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { ServiceHead } from "../../parts/ServiceHead";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { online } from "../../device/status";
import { deviceKey } from "../../store";
import { rateService } from "./kinds";
import {
  EMPTY,
  formOf,
  isSameVisit,
  ratingInput,
  REASONS,
  sameVisit,
  withScore,
  type RatingForm,
} from "./rate";

const FACES = ["rate.face1", "rate.face2", "rate.face3", "rate.face4"] as const;

/** Four faces, reasons, a remark if wanted: the quick rating. */
export default function Rate({ params, query }: ScreenProps) {
  const directory = useDirectory();
  const place = ratedPlace(directory.data, params.layanan, query.titik);
  const form = useSignal<RatingForm>(EMPTY);
  const missing = useSignal(0);
  const saving = useSaving();
  const intention = useMemo(() => crypto.randomUUID(), []);
  const corrected = useCorrection(query.perbaiki, rateService, ({ input }) => (form.value = formOf(input)));

  const send = (to: RatedPlace): Promise<void> =>
    saving.save(async () => {
      const { score } = form.value;
      if (score === null) return void (missing.value += 1);
      const { unit, service } = to;
      const input = ratingInput(
        { ...form.value, score },
        { service: service.id, unit, pointCode: query.titik, deviceKey: await deviceKey(service.id) },
        new Date(),
      );
      const title = t("rate.item", { service: both(service.name, service.nameEn) });
      const written = variablesOf(rateService, corrected);
      if (corrected)
        await updateItem(rateService, corrected.id, {
          input: written ? sameVisit(input, written.input) : input,
        });
      else await enqueue(rateService, { variables: { input }, title, id: intention });
      await noteUse(service.id, Date.now());
      go(`/terima-kasih?untuk=nilai&layanan=${service.id}&isian=${corrected?.id ?? intention}`);
    });

  const errors =
    missing.value && form.value.score === null ? [{ field: "face", message: t("fill.chooseFace") }] : [];
  const survey = place?.service.openPeriod && (
    <p class="small muted center">
      {t("rate.minute")}{" "}
      <a
        class="m"
        href={`/survei/${place.service.id}${query.titik ? `?titik=${encodeURIComponent(query.titik)}` : ""}`}
      >
        {t("rate.survey")}
      </a>
    </p>
  );
  const foot = place && (
    <div class="stack-s">
      <Button kind="main" wide busy={saving.busy} onClick={() => void send(place)}>
        {t(online.value ? "rate.send" : "rate.save")}
      </Button>
      {survey}
    </div>
  );
  return (
    <Page
      title={t("rate.title")}
      heading="own"
      bar={t("rate.bar")}
      back="/nilai"
      failed={errors.length > 0}
      foot={foot}
    >
      <NeedsService directory={directory} place={place}>
        {({ unit, service, point }) => (
          <div class="stack-l">
            <ServiceHead
              name={both(service.name, service.nameEn)}
              place={point ? `${unit.name}, ${point.name}` : unit.name}
              change={{ href: "/nilai", words: t("service.change") }}
            />
            {errors.length > 0 && (
              <ErrorSummary key={missing.value} title={t("fill.errors", { n: 1 })} errors={errors} />
            )}
            <h1 tabIndex={-1}>{t("rate.title")}</h1>
            {!corrected && <SameVisit service={service.id} />}
            <Faces
              legend={t("rate.title")}
              legendHidden
              id="face"
              error={errors[0]?.message}
              value={form.value.score}
              words={[t(FACES[0]), t(FACES[1]), t(FACES[2]), t(FACES[3])]}
              onChange={(score) => (form.value = withScore(form.value, score))}
            />
            <Details form={form.value} onChange={(next) => (form.value = next)} />
            <Note icon="shield-check">{t("rate.private")}</Note>
            {saving.failed && (
              <Note icon="circle-alert" tone="bad">
                <span role="alert">{saving.failed}</span>
              </Note>
            )}
          </div>
        )}
      </NeedsService>
    </Page>
  );
}

function SameVisit({ service }: { service: string }) {
  const ratedAt = useSignal<number | undefined>(undefined);
  useEffect(
    () =>
      void recentServices().then(
        (known) => (ratedAt.value = known.find((one) => one.service === service)?.ratedAt),
      ),
    [service],
  );
  if (!isSameVisit(ratedAt.value, Date.now())) return null;
  return (
    <Note icon="rotate-ccw-clock" tone="warn">
      {t("rate.again", { time: clock(new Date(ratedAt.value!)) })}
    </Note>
  );
}

function Details({ form, onChange }: { form: RatingForm; onChange: (form: RatingForm) => void }) {
  const open = useSignal(false);
  const question = form.score !== null && t(form.score > 2 ? "rate.good" : "rate.better");
  const shown = open.value || form.wentWell || form.couldBeBetter;
  return (
    <>
      {question && (
        <section class="reasons">
          <h2>{question}</h2>
          <p class="hint">{t("rate.many")}</p>
          <Chips
            label={question}
            options={REASONS.map((value) => ({ value, label: t(`rate.${value}`) }))}
            chosen={form.reasons}
            onChange={(reasons) => onChange({ ...form, reasons })}
          />
        </section>
      )}
      {shown ? (
        <div class="stack">
          <p class="hint">{t("rate.remarkSeen")}</p>
          <AreaField
            label={t("rate.wentWell")}
            optional={t("rate.optional")}
            rows={2}
            maxLength={1000}
            value={form.wentWell}
            onInput={(wentWell) => onChange({ ...form, wentWell })}
          />
          <AreaField
            label={t("rate.couldBeBetter")}
            optional={t("rate.optional")}
            rows={2}
            maxLength={1000}
            value={form.couldBeBetter}
            onInput={(couldBeBetter) => onChange({ ...form, couldBeBetter })}
          />
        </div>
      ) : (
        <Button kind="quiet" icon="plus" class="rate-remark" onClick={() => (open.value = true)}>
          {t("rate.addRemark")}
        </Button>
      )}
    </>
  );
}
