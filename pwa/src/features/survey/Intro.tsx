import { useEffect } from "preact/hooks";
import { findPoint, findService, useDirectory } from "../../directory/directory";
import { NeedsService } from "../../directory/NeedsDirectory";
import { both, t } from "../../i18n";
import { day, localDate } from "../../i18n/format";
import { Button } from "../../parts/Button";
import { Consent } from "../../parts/Choice";
import { EmptyState } from "../../parts/EmptyState";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { ServiceHead } from "../../parts/ServiceHead";
import type { ScreenProps } from "../../parts/screen";
import { change, useSurvey } from "./draft";
import { firstOpen } from "./survey";

/** What the survey is for, who sees it, how long it takes. */
export default function Intro({ params, query }: ScreenProps) {
  const id = params.layanan ?? "";
  const directory = useDirectory();
  const place = findService(directory.data, id);
  const draft = useSurvey(id);
  const { titik } = query;
  useEffect(() => {
    if (draft && titik && draft.point !== titik) change({ point: titik });
  }, [draft?.id, titik]);
  const period = place?.service.openPeriod;
  const isOpen = Boolean(period && localDate(new Date()) <= period.endsOn);
  const elements = directory.data?.questionnaire.elements ?? [];
  const answered = draft ? Object.keys(draft.answers).length : 0;
  const next = draft && firstOpen(elements, draft.answers);
  const start = `/survei/${id}/${next ?? "periksa"}`;
  return (
    <Page
      title={t("survey.title")}
      bar={t("survey.bar")}
      back={`/nilai/${id}`}
      foot={
        place &&
        isOpen && (
          <Button kind="main" wide href={start}>
            {t(answered ? "survey.resume" : "survey.start")}
          </Button>
        )
      }
    >
      <NeedsService directory={directory} place={place}>
        {({ unit, service }) => (
          <div class="stack-l">
            <ServiceHead
              name={both(service.name, service.nameEn)}
              change={{ href: "/nilai?untuk=survei", words: t("service.change") }}
              place={[unit.name, titik && findPoint(directory.data, titik)?.point.name]
                .filter(Boolean)
                .join(", ")}
            />
            {isOpen ? (
              <>
                <p>{t("survey.nine")}</p>
                <p>{t("survey.why")}</p>
                {answered > 0 && (
                  <Note icon="save">{t("survey.answered", { n: answered, total: elements.length })}</Note>
                )}
                <Note icon="shield-check">{t("survey.who")}</Note>
                {draft && (
                  <Consent checked={draft.assisted} onChange={(assisted) => change({ assisted })}>
                    {t("survey.assisted")}
                  </Consent>
                )}
                <p>
                  <a class="m" href={`/survei/${id}/semua`}>
                    {t("survey.onePage")}
                  </a>
                </p>
                {period && <p class="small muted">{t("survey.until", { day: day(period.endsOn) })}</p>}
              </>
            ) : (
              <EmptyState icon="calendar-off" why={t("survey.closed")} next={t("survey.closedNext")}>
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
