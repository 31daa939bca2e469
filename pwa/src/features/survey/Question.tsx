import "./survey.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDirectory } from "../../directory/directory";
import { NeedsDirectory } from "../../directory/NeedsDirectory";
import { both, t } from "../../i18n";
import { Button } from "../../parts/Button";
import type { Score } from "../../parts/Face";
import { FieldError } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { Page } from "../../parts/Page";
import { Progress } from "../../parts/Progress";
import { ScaleQuestion } from "../../parts/ScaleQuestion";
import type { ScreenProps } from "../../parts/screen";
import { go } from "../../device/location";
import { answer, useSurvey } from "./draft";
import { ElementHelp } from "./ElementHelp";
import { after, asked } from "./survey";

/** One question of the survey; a tap moves on. */
export default function Question({ params, query }: ScreenProps) {
  const id = params.layanan ?? "";
  const n = Number(params.n);
  const directory = useDirectory();
  const draft = useSurvey(id);
  const wanting = useSignal(false);
  const elements = asked(directory.data?.questionnaire.elements ?? []);
  const element = elements[n - 1];
  const fromCheck = query.dari === "periksa";
  const next = after(n, elements.length, id, fromCheck);
  const back = fromCheck ? `/survei/${id}/periksa` : n > 1 ? `/survei/${id}/${n - 1}` : `/survei/${id}`;
  const value = (element && draft?.answers[element.element]) ?? null;
  const question = element ? both(element.question, element.questionEn) : t("survey.title");
  const lost = elements.length > 0 && !element;
  useEffect(() => {
    if (lost) go(`/survei/${id}`, true);
  }, [lost]);

  const onward = (): void => {
    if (value) go(next);
    else wanting.value = true;
  };
  return (
    <Page
      title={question}
      heading="own"
      bar={t("survey.bar")}
      back={back}
      failed={wanting.value && !value}
      tools={
        <a class="iconbtn" href={`/nilai/${id}`} aria-label={t("fill.close")}>
          <Icon name="x" />
        </a>
      }
      foot={
        <div class="pair">
          <Button href={back}>{t("fill.back")}</Button>
          <Button kind="main" onClick={onward}>
            {t("fill.next")}
          </Button>
        </div>
      }
    >
      <NeedsDirectory directory={directory}>
        {() =>
          element &&
          draft && (
            <div class="stack-l">
              <Progress
                words={t("survey.progress", { n, total: elements.length })}
                aside={both(element.name, element.nameEn)}
                done={n}
                total={elements.length}
              />
              {wanting.value && !value && (
                <div role="alert">
                  <FieldError id="answer">{t("survey.choose")}</FieldError>
                </div>
              )}
              <ScaleQuestion
                question={question}
                hint={t("survey.tap")}
                listen={t("survey.listen")}
                value={value}
                answers={element.answers.map(({ score, label, labelEn }) => ({
                  score: score as Score,
                  label: both(label, labelEn),
                }))}
                onChange={(score) => answer(element.element, score)}
                onTapped={() => go(next)}
              />
              <ElementHelp element={element.element} name={both(element.name, element.nameEn)} />
              <p class="row small muted">
                <Icon name="save" /> {t("survey.saved")}
              </p>
            </div>
          )
        }
      </NeedsDirectory>
    </Page>
  );
}
