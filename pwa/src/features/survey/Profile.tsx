import "./survey.css";
import { t } from "../../i18n";
import { Button } from "../../parts/Button";
import { SelectField } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Skeleton } from "../../parts/Skeleton";
import type { ScreenProps } from "../../parts/screen";
import { change, useSurvey } from "./draft";
import { PROFILE } from "./survey";

/** About the citizen, every item optional. */
export default function Profile({ params }: ScreenProps) {
  const id = params.layanan ?? "";
  const draft = useSurvey(id);
  const back = `/survei/${id}/9`;
  return (
    <Page
      title={t("profile.title")}
      bar={t("survey.bar")}
      back={back}
      foot={
        <div class="pair">
          <Button href={back}>{t("fill.back")}</Button>
          <Button kind="main" href={`/survei/${id}/periksa`}>
            {t("fill.next")}
          </Button>
        </div>
      }
    >
      {draft ? (
        <div class="stack">
          <Note icon="shield-check">{t("profile.use")}</Note>
          {PROFILE.map(({ field, label, options }) => (
            <SelectField
              key={field}
              label={t(label)}
              optional={t("rate.optional")}
              empty={t("profile.skip")}
              value={draft.respondent[field]}
              options={options.map(({ value, label: word }) => ({ value, label: t(word) }))}
              onInput={(value) => change({ respondent: { ...draft.respondent, [field]: value } })}
            />
          ))}
        </div>
      ) : (
        <Skeleton label={t("survey.opening")} lines={5} />
      )}
    </Page>
  );
}
