import "./file.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findUnit, useDirectory } from "../../../directory/directory";
import { t } from "../../../i18n";
import { localDate } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { Choice, Consent } from "../../../parts/Choice";
import { ErrorSummary } from "../../../parts/ErrorSummary";
import { FieldError, TextField } from "../../../parts/Field";
import { icon } from "../../../parts/Icon";
import { Note } from "../../../parts/Note";
import { Page } from "../../../parts/Page";
import { Progress } from "../../../parts/Progress";
import { Skeleton } from "../../../parts/Skeleton";
import { WhoSeesTable } from "../../../parts/WhoSeesTable";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { identityFaults, storyFaults, whoSees, type ComplaintDraft } from "./complaint";
import { change, keepDraft, setIdentity, useDraft } from "./writing";
import { DraftSaved } from "./DraftSaved";

const MODES = [
  { value: "ANONYMOUS", label: "complain.anonymous", hint: "complain.anonymousHow", icon: icon("eye-off") },
  { value: "SECRET", label: "complain.secret", hint: "complain.secretHow", icon: icon("lock") },
  { value: "NAMED", label: "complain.named", hint: "complain.namedHow", icon: icon("user") },
] as const;

/** Step 2 of a complaint: who may know the name. Anonymous unless the citizen chooses otherwise. */
export default function Identity({ query }: ScreenProps) {
  const suffix = query.perbaiki ? `?perbaiki=${query.perbaiki}` : "";
  const draft = useDraft(query.perbaiki);
  const tries = useSignal(0);
  const untold = draft !== null && storyFaults(draft, localDate(new Date())).length > 0;
  useEffect(() => {
    if (untold) go(`/adukan${suffix}`, true);
  }, [untold]);
  const faults = draft && tries.value ? identityFaults(draft) : [];
  const errors = faults.map(({ field, words }) => ({ field, message: t(words) }));

  const onward = async (): Promise<void> => {
    if (!draft) return;
    await keepDraft();
    if (identityFaults(draft).length) tries.value += 1;
    else go(`/adukan/periksa${suffix}`);
  };

  return (
    <Page
      title={t("complain.who")}
      heading="own"
      bar={t("complain.bar")}
      back={`/adukan${suffix}`}
      tools={<DraftSaved />}
      failed={errors.length > 0}
      foot={
        <div class="pair">
          <Button href={`/adukan${suffix}`}>{t("fill.back")}</Button>
          <Button kind="main" onClick={() => void onward()}>
            {t("complain.toCheck")}
          </Button>
        </div>
      }
    >
      <div class="stack-l">
        <Progress words={t("complain.step2")} done={2} total={3} />
        {errors.length > 0 && (
          <ErrorSummary key={tries.value} title={t("fill.errors", { n: errors.length })} errors={errors} />
        )}
        <h1 tabIndex={-1}>{t("complain.who")}</h1>
        {draft ? (
          <>
            <Choice
              legend={t("complain.who")}
              legendHidden
              value={draft.identity}
              onChange={setIdentity}
              options={MODES.map(({ value, label, hint, icon }) => ({
                value,
                label: t(label),
                hint: t(hint),
                icon,
              }))}
            />
            {draft.identity !== "ANONYMOUS" && <Contact draft={draft} errors={errors} />}
            <Sight draft={draft} />
            <Note icon="shield-check">
              {t(draft.identity === "ANONYMOUS" ? "complain.noNames" : "complain.logged")}
            </Note>
          </>
        ) : (
          <Skeleton label={t("complain.opening")} lines={6} />
        )}
      </div>
    </Page>
  );
}

function Contact({ draft, errors }: { draft: ComplaintDraft; errors: { field: string; message: string }[] }) {
  const wrong = (field: string): string | undefined => errors.find((one) => one.field === field)?.message;
  const consent = wrong("consent");
  return (
    <div class="stack">
      <TextField
        id="name"
        label={t("complain.name")}
        autocomplete="name"
        error={wrong("name")}
        maxLength={100}
        value={draft.name}
        onInput={(name) => change({ name })}
      />
      <TextField
        id="phone"
        type="tel"
        inputMode="tel"
        label={t("complain.phone")}
        optional={t("rate.optional")}
        hint={t("complain.phoneHint")}
        autocomplete="tel"
        error={wrong("phone")}
        maxLength={20}
        value={draft.phone}
        onInput={(phone) => change(phone.trim() ? { phone } : { phone, contactConsent: false })}
      />
      {draft.phone.trim() !== "" && (
        <div>
          {consent && <FieldError id="consent">{consent}</FieldError>}
          <Consent
            id="consent"
            checked={draft.contactConsent}
            onChange={(contactConsent) => change({ contactConsent })}
          >
            {t("complain.consent")}
          </Consent>
        </div>
      )}
    </div>
  );
}

const WHO = {
  verifiers: "complain.verifiers",
  evaluators: "complain.evaluators",
  public: "complain.public",
} as const;
const WITH = {
  ANONYMOUS: "complain.withAnonymous",
  SECRET: "complain.withSecret",
  NAMED: "complain.withNamed",
} as const;

function Sight({ draft }: { draft: ComplaintDraft }) {
  const { data } = useDirectory();
  const unit = findUnit(data, draft.unit)?.shortName;
  return (
    <WhoSeesTable
      caption={t(WITH[draft.identity])}
      columns={[t("complain.content"), t("complain.yourName")]}
      rows={whoSees(draft.identity).map(({ who, story, name }) => ({
        who: who === "unit" ? (unit ?? t("complain.theUnit")) : t(WHO[who]),
        cells: [
          { seen: story, words: t(story ? "complain.seesWhole" : "complain.seesNot") },
          { seen: name, words: t(name ? "complain.seesName" : "complain.seesNot") },
        ],
      }))}
    />
  );
}
