import "./survey.css";
import { useSignal } from "@preact/signals";
import { findService, useDirectory, type Place } from "../../directory/directory";
import { NeedsService } from "../../directory/NeedsDirectory";
import { noteUse } from "../../directory/recent";
import { useSaving } from "../../forms/useSaving";
import { both, t } from "../../i18n";
import { enqueue } from "../../outbox";
import { Button } from "../../parts/Button";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { ServiceHead } from "../../parts/ServiceHead";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { online } from "../../device/status";
import { deviceKey } from "../../store";
import { closeSurvey, DRAFT, useSurvey } from "./draft";
import { submitSurvey } from "./kinds";
import { asked, PROFILE, surveyInput, type SurveyDraft } from "./survey";

/** The nine answers once more, each with a way to change it, and sending. */
export default function CheckSurvey({ params }: ScreenProps) {
  const id = params.layanan ?? "";
  const directory = useDirectory();
  const place = findService(directory.data, id);
  const draft = useSurvey(id);
  const tries = useSignal(0);
  const saving = useSaving();
  const elements = asked(directory.data?.questionnaire.elements ?? []);
  const open = draft && tries.value ? elements.filter(({ element }) => !draft.answers[element]) : [];
  const errors = open.map(({ element, name, nameEn }) => ({
    field: element,
    message: t("survey.missing", { name: both(name, nameEn) }),
  }));

  const send = (to: Place): Promise<void> =>
    saving.save(async () => {
      if (!draft || !elements.every(({ element }) => draft.answers[element])) return void (tries.value += 1);
      const input = surveyInput(draft, to.unit, await deviceKey(id), new Date());
      await enqueue(submitSurvey, {
        id: draft.id,
        variables: { input },
        title: t("survey.item", { unit: to.unit.shortName }),
        draft: DRAFT,
      });
      await noteUse(id, Date.now());
      go(`/terima-kasih?untuk=survei&layanan=${id}&isian=${draft.id}`, true);
      closeSurvey();
    });
  return (
    <Page
      title={t("survey.check")}
      bar={t("survey.bar")}
      back={`/survei/${id}/profil`}
      failed={errors.length > 0}
      foot={
        place &&
        draft && (
          <Button kind="main" wide busy={saving.busy} onClick={() => void send(place)}>
            {t(online.value ? "survey.send" : "survey.save")}
          </Button>
        )
      }
    >
      <NeedsService directory={directory} place={place}>
        {({ unit, service }) =>
          draft && (
            <div class="stack-l">
              {errors.length > 0 && (
                <ErrorSummary
                  key={tries.value}
                  title={t("fill.errors", { n: errors.length })}
                  errors={errors}
                />
              )}
              <ServiceHead name={both(service.name, service.nameEn)} place={unit.name} />
              <ol class="answers">
                {elements.map(({ element, name, nameEn, answers }, index) => {
                  const chosen = answers.find(({ score }) => score === draft.answers[element]);
                  return (
                    <li key={element}>
                      <span class="small muted">
                        {index + 1}. {both(name, nameEn)}
                      </span>
                      <span class={chosen ? "m" : "open"}>
                        {chosen ? both(chosen.label, chosen.labelEn) : t("survey.unanswered")}
                      </span>
                      <a id={element} href={`/survei/${id}/${index + 1}?dari=periksa`}>
                        {t("service.change")}
                        <span class="vh"> {both(name, nameEn)}</span>
                      </a>
                    </li>
                  );
                })}
                <Person draft={draft} id={id} />
              </ol>
              {saving.failed && (
                <Note icon="circle-alert" tone="bad">
                  <span role="alert">{saving.failed}</span>
                </Note>
              )}
            </div>
          )
        }
      </NeedsService>
    </Page>
  );
}

function Person({ draft, id }: { draft: SurveyDraft; id: string }) {
  const told = PROFILE.flatMap(({ field, options }) =>
    options.filter(({ value }) => value === draft.respondent[field]).map(({ label }) => t(label)),
  );
  return (
    <li>
      <span class="small muted">{t("profile.title")}</span>
      <span class="m">{told.join(", ") || t("profile.skipped")}</span>
      <a href={`/survei/${id}/profil`}>
        {t("service.change")}
        <span class="vh"> {t("profile.title")}</span>
      </a>
    </li>
  );
}
