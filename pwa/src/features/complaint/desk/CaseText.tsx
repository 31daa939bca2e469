import { whenWords } from "../model/due";
import { confirmed } from "../../../graphql/confirm";
import { both, t } from "../../../i18n";
import { day, localDate } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { Icon } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { PhotoStrip, type StripPhoto } from "../../../parts/PhotoStrip";
import { remotePhoto } from "../../../photos/remote";
import { ENTRY_LOOKS, type Entry, type Handled, said } from "./journey";

/** What the citizen told, with photos, and who it was where that may be known. */
export function CaseText({ complaint, onConfirmed }: { complaint: Handled; onConfirmed: () => void }) {
  const {
    body,
    happenedOn,
    place,
    service,
    complainant,
    complainantHidden,
    attachments,
    submittedAt,
    savedOnDeviceAt,
    reportedUnit,
  } = complaint;
  const facts = [
    happenedOn && [t("case.happened"), day(happenedOn)],
    place && [t("case.place"), place],
    service && [t("case.service"), both(service.name, service.nameEn)],
    reportedUnit && [t("case.reportedUnit"), reportedUnit.shortName],
    [t("case.received"), whenWords(submittedAt)],
    savedOnDeviceAt &&
      localDate(savedOnDeviceAt) !== localDate(submittedAt) && [
        t("case.written"),
        whenWords(savedOnDeviceAt),
      ],
  ].filter((fact): fact is [string, string] => Array.isArray(fact));
  return (
    <section class="panel pad stack" aria-label={t("case.story")}>
      <p class="story">{body}</p>
      <Photos photos={attachments} />
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {complainant && (
        <p class="complainant">
          <Icon name="user" />
          <span>
            <b>{complainant.name ?? t("case.noName")}</b>
            {complainant.phone && (
              <>
                , <a href={`tel:${complainant.phone}`}>{complainant.phone}</a>
              </>
            )}
            <br />
            <span class="muted">{t("case.whoWhy")}</span>
          </span>
        </p>
      )}
      {complainantHidden && <HiddenName onConfirmed={onConfirmed} />}
    </section>
  );
}

/** There is a name, and it is given out once it is sure who asks; each opening is noted. */
function HiddenName({ onConfirmed }: { onConfirmed: () => void }) {
  const open = async (): Promise<void> => {
    if (await confirmed()) onConfirmed();
  };
  return (
    <div class="stack-s">
      <p class="complainant">
        <Icon name="lock" />
        <span class="muted">{t("case.nameHidden")}</span>
      </p>
      <Button dense icon="user" onClick={() => void open()}>
        {t("case.showName")}
      </Button>
    </div>
  );
}

/** Answers, additions and reasons since the complaint, oldest first. */
export function Said({ entries }: { entries: readonly Entry[] }) {
  const lines = said(entries);
  if (!lines.length) return null;
  return (
    <Panel title={t("case.said")}>
      <ol class="exchange">
        {lines.map(({ id, kind, at, by, text, done, planned, plannedBy, attachments }) => (
          <li key={id} class="stack-s">
            <p>
              <b>{t(ENTRY_LOOKS[kind].title)}</b>{" "}
              <span class="muted">
                {whenWords(at)}, {by}
              </span>
            </p>
            {text && <p class="story">{text}</p>}
            {done && (
              <p class="story">
                <span class="muted">{t("respond.done")}: </span>
                {done}
              </p>
            )}
            {planned && (
              <p class="story">
                <span class="muted">
                  {plannedBy ? t("case.plannedBy", { day: day(plannedBy) }) : t("respond.planned")}:{" "}
                </span>
                {planned}
              </p>
            )}
            <Photos photos={attachments} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Photos({ photos }: { photos: readonly StripPhoto[] }) {
  return (
    <PhotoStrip
      photos={photos}
      load={remotePhoto}
      name={(n) => t("case.photo", { n })}
      words={{
        enlarge: (name) => t("case.enlarge", { name }),
        close: t("case.close"),
        missing: t("case.photoMissing"),
      }}
    />
  );
}
