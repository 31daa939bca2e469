import "./survey.css";
import { useSignal } from "@preact/signals";
import { useDirectory } from "../../directory/directory";
import { NeedsDirectory } from "../../directory/NeedsDirectory";
import { both, t } from "../../i18n";
import { Button } from "../../parts/Button";
import { Choice } from "../../parts/Choice";
import { ErrorSummary } from "../../parts/ErrorSummary";
import type { Score } from "../../parts/Face";
import { Page } from "../../parts/Page";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { answer, useSurvey } from "./draft";
import { asked } from "./survey";

/** The nine questions on one page, for those who would rather scroll than tap on. */
export default function AllQuestions({ params }: ScreenProps) {
  const id = params.layanan ?? "";
  const directory = useDirectory();
  const draft = useSurvey(id);
  const tries = useSignal(0);
  const elements = asked(directory.data?.questionnaire.elements ?? []);
  const open = draft && tries.value ? elements.filter(({ element }) => !draft.answers[element]) : [];
  const errors = open.map(({ element, name, nameEn }) => ({
    field: element,
    message: t("survey.missing", { name: both(name, nameEn) }),
  }));
  const onward = (): void => {
    if (draft && elements.every(({ element }) => draft.answers[element])) go(`/survei/${id}/profil`);
    else tries.value += 1;
  };
  return (
    <Page
      title={t("survey.title")}
      bar={t("survey.bar")}
      back={`/survei/${id}`}
      failed={errors.length > 0}
      foot={
        <Button kind="main" wide onClick={onward}>
          {t("fill.next")}
        </Button>
      }
    >
      <NeedsDirectory directory={directory}>
        {() =>
          draft && (
            <div class="one-page">
              {errors.length > 0 && (
                <ErrorSummary
                  key={tries.value}
                  title={t("fill.errors", { n: errors.length })}
                  errors={errors}
                />
              )}
              {elements.map(({ element, question, questionEn, answers }, index) => (
                <Choice
                  key={element}
                  id={element}
                  legend={`${index + 1}. ${both(question, questionEn)}`}
                  error={errors.find(({ field }) => field === element)?.message}
                  value={draft.answers[element] ? String(draft.answers[element]) : null}
                  onChange={(score) => answer(element, Number(score) as Score)}
                  options={answers.map(({ score, label, labelEn }) => ({
                    value: String(score),
                    label: both(label, labelEn),
                  }))}
                />
              ))}
            </div>
          )
        }
      </NeedsDirectory>
    </Page>
  );
}
