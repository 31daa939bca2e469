import { useSignal } from "@preact/signals";
import { findService, useDirectory } from "../../directory/directory";
import { t } from "../../i18n";
import { items } from "../../outbox";
import { Button } from "../../parts/Button";
import { icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Page } from "../../parts/Page";
import { Rows } from "../../parts/Rows";
import type { ScreenProps } from "../../parts/screen";
import { online } from "../../device/status";
import { onward, standing } from "./thanks";

const LOOKS = { ok: icon("circle-check"), warn: icon("cloud-upload"), bad: icon("circle-alert") } as const;
const NEXT = { nilai: "thanks.nextRating", survei: "thanks.nextSurvey" } as const;

/** After a rating, a survey or feedback: where it stands, what happens next, what else can be done. */
export default function Thanks({ query }: ScreenProps) {
  const { data } = useDirectory();
  const place = findService(data, query.layanan);
  const item = items.value.find(({ id }) => id === query.isian);
  const seen = useSignal(false);
  if (item && !seen.value) seen.value = true;
  const stands = standing(item, seen.value, online.value);
  const unit = place?.unit.name ?? t("app.place");
  const next = NEXT[query.untuk as keyof typeof NEXT];
  const ways = onward(
    query.untuk,
    Boolean(place?.service.openPeriod),
    Boolean(place?.unit.addressees.length),
  );
  const look = {
    survey: {
      href: `/survei/${query.layanan}`,
      icon: icon("clipboard-list"),
      title: t("thanks.survey"),
      detail: t("thanks.surveyHow"),
    },
    feedback: {
      href: `/masukan/${query.layanan}`,
      icon: icon("message-circle-heart"),
      title: t("thanks.feedback"),
      detail: t("thanks.feedbackHow"),
    },
    complain: {
      href: "/adukan",
      icon: icon("megaphone"),
      title: t("thanks.complain"),
      detail: t("thanks.complainHow"),
    },
  };
  return (
    <Page
      title={t("thanks.title")}
      foot={
        <Button kind="main" wide href="/">
          {t("thanks.done")}
        </Button>
      }
    >
      <div class="stack-l">
        {stands && (
          <Note icon={LOOKS[stands.tone]} tone={stands.tone}>
            <span role="status">{t(stands.words)}</span>
            {stands.tone === "bad" && (
              <>
                {" "}
                <a class="m" href="/kotak-keluar">
                  {t("thanks.toOutbox")}
                </a>
              </>
            )}
          </Note>
        )}
        <section class="stack-s">
          <h2>{t("thanks.next")}</h2>
          <p>{next ? t(next, { unit }) : t("thanks.nextFeedback")}</p>
        </section>
        <section class="stack-s">
          <h2>{t("thanks.more")}</h2>
          <Rows rows={ways.map((way) => ({ key: way, ...look[way] }))} />
        </section>
      </div>
    </Page>
  );
}
