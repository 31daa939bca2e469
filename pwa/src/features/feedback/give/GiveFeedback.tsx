import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { findService, useDirectory, type Place, type Unit } from "../../../directory/directory";
import { NeedsService } from "../../../directory/NeedsDirectory";
import { useCorrection } from "../../../forms/useCorrection";
import { useSaving } from "../../../forms/useSaving";
import { both, t } from "../../../i18n";
import { enqueue, updateItem } from "../../../outbox";
import { Button } from "../../../parts/Button";
import { Choice } from "../../../parts/Choice";
import { EmptyState } from "../../../parts/EmptyState";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { AreaField, SelectField } from "../../../parts/Field";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { ServiceHead } from "../../../parts/ServiceHead";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { online } from "../../../device/status";
import { loadDraft, saveDraft, senderKey, type Shape } from "../../../store";
import { EMPTY, faultsOf, feedbackInput, formOf, hintFor, type FeedbackForm } from "./feedback";
import { giveFeedback } from "./kinds";

const DRAFT = "feedback";
const SHAPE: Shape<FeedbackForm & { service: string }> = { version: 1 };
const MOST = 1000;
/** Above this many, a list to choose from is quicker than cards to scroll past. */
const MOST_CARDS = 6;

/** Feedback only one officer reads, together with that of others. */
export default function Feedback({ params, query }: ScreenProps) {
  const id = params.layanan ?? "";
  const directory = useDirectory();
  const place = findService(directory.data, id);
  const form = useSignal<FeedbackForm>(EMPTY);
  const tries = useSignal(0);
  const saving = useSaving();
  const intention = useMemo(() => crypto.randomUUID(), []);
  const corrected = useCorrection(query.perbaiki, giveFeedback, ({ input }) => (form.value = formOf(input)));
  useEffect(() => {
    if (query.perbaiki) return;
    void loadDraft(DRAFT, SHAPE).then(
      (kept) => kept?.service === id && (form.value = { ...EMPTY, ...kept }),
      () => undefined,
    );
  }, [id]);
  const change = (part: Partial<FeedbackForm>): void => {
    form.value = { ...form.peek(), ...part };
    if (!query.perbaiki) void saveDraft(DRAFT, SHAPE, { ...form.peek(), service: id }).catch(() => undefined);
  };
  const errors = tries.value
    ? faultsOf(form.value).map(({ field, words }) => ({ field, message: t(words) }))
    : [];

  const send = ({ service }: Place): Promise<void> =>
    saving.save(async () => {
      if (faultsOf(form.value).length) return void (tries.value += 1);
      const input = feedbackInput(form.value, await senderKey(form.value.addressee));
      if (corrected) await updateItem(giveFeedback, corrected.id, { input });
      else
        await enqueue(giveFeedback, {
          id: intention,
          variables: { input },
          title: t("feedback.item"),
          subject: service.id,
          draft: DRAFT,
        });
      go(`/terima-kasih?untuk=masukan&layanan=${service.id}&isian=${corrected?.id ?? intention}`, true);
    });

  const reachable = place && place.unit.addressees.length > 0;
  return (
    <Page
      title={t("feedback.title")}
      bar={t("feedback.bar")}
      back={`/nilai/${id}`}
      failed={errors.length > 0}
      foot={
        reachable && (
          <Button kind="main" wide busy={saving.busy} onClick={() => void send(place)}>
            {t(online.value ? "feedback.send" : "feedback.save")}
          </Button>
        )
      }
    >
      <NeedsService directory={directory} place={place}>
        {({ unit, service }) => (
          <div class="stack-l">
            {errors.length > 0 && (
              <ErrorSummary
                key={tries.value}
                title={t("fill.errors", { n: errors.length })}
                errors={errors}
              />
            )}
            <ServiceHead
              name={both(service.name, service.nameEn)}
              place={unit.name}
              change={{ href: "/nilai?untuk=masukan", words: t("service.change") }}
            />
            {reachable ? (
              <>
                <p>{t("feedback.how")}</p>
                <To
                  unit={unit}
                  value={form.value.addressee}
                  error={errors.find(({ field }) => field === "addressee")?.message}
                  onChange={(addressee) => change({ addressee })}
                />
                <Texts
                  form={form.value}
                  error={errors.find(({ field }) => field === "wentWell")?.message}
                  change={change}
                />
                <Hint form={form.value} />
                {saving.failed && (
                  <Note icon="circle-alert" tone="bad">
                    <span role="alert">{saving.failed}</span>
                  </Note>
                )}
              </>
            ) : (
              <EmptyState icon="user-x" why={t("feedback.nobody")} next={t("feedback.nobodyNext")}>
                <Button kind="main" href={`/nilai/${id}`}>
                  {t("home.rate")}
                </Button>
              </EmptyState>
            )}
          </div>
        )}
      </NeedsService>
    </Page>
  );
}

function To({
  unit,
  value,
  error,
  onChange,
}: {
  unit: Unit;
  value: string;
  error?: string;
  onChange: (id: string) => void;
}) {
  const options = unit.addressees
    .toSorted((one, other) => one.kind.localeCompare(other.kind))
    .map(({ id, kind, label, name }) => ({
      value: id,
      label: name ? `${label} (${name})` : label,
      hint: kind === "COUNTER" ? t("feedback.counter") : undefined,
    }));
  if (options.length > MOST_CARDS)
    return (
      <SelectField
        id="addressee"
        label={t("feedback.to")}
        hint={t("feedback.toHint")}
        empty={t("feedback.choose")}
        error={error}
        value={value}
        options={options}
        onInput={onChange}
      />
    );
  return (
    <Choice
      id="addressee"
      legend={t("feedback.to")}
      hint={t("feedback.toHint")}
      error={error}
      options={options}
      value={value || null}
      onChange={onChange}
    />
  );
}

function Texts({
  form,
  error,
  change,
}: {
  form: FeedbackForm;
  error?: string;
  change: (part: Partial<FeedbackForm>) => void;
}) {
  return (
    <>
      <AreaField
        id="wentWell"
        label={t("rate.wentWell")}
        hint={t("feedback.wellHint")}
        error={error}
        rows={3}
        maxLength={MOST}
        value={form.wentWell}
        onInput={(wentWell) => change({ wentWell })}
      />
      <AreaField
        label={t("rate.couldBeBetter")}
        hint={t("feedback.betterHint")}
        rows={3}
        maxLength={MOST}
        value={form.couldBeBetter}
        onInput={(couldBeBetter) => change({ couldBeBetter })}
      />
      <AreaField
        label={t("feedback.next")}
        optional={t("rate.optional")}
        hint={t("feedback.nextHint")}
        rows={2}
        maxLength={MOST}
        value={form.nextStep}
        onInput={(nextStep) => change({ nextStep })}
      />
    </>
  );
}

function Hint({ form }: { form: FeedbackForm }) {
  const hint = hintFor(form);
  return (
    <div role="status">
      {hint === "harsh" && (
        <Note icon="lightbulb" tone="warn">
          {t("feedback.harsh")}
        </Note>
      )}
      {hint === "serious" && (
        <Note icon="shield-alert" tone="warn">
          {t("feedback.serious")}{" "}
          <a class="m" href="/adukan">
            {t("feedback.complain")}
          </a>
        </Note>
      )}
      {!hint && <Note icon="shield-check">{t("feedback.who")}</Note>}
    </div>
  );
}
