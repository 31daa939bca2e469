import { HeldPhotos } from "../model/HeldPhotos";
import { rich, t } from "../../../i18n";
import { day, dayShort, moment } from "../../../i18n/format";
import type { HeldReceipt } from "../model/receipt";
import { Timeline } from "../../../parts/Timeline";
import { Unbroken } from "../../../parts/Unbroken";
import type { Entry, Step } from "./track";

/** Of the citizen's own steps and of forwarding, the title says by whom. */
const BY_OFFICE = new Set<Entry["kind"]>(["VERIFIED", "STARTED", "RESPONDED", "RETURNED", "ARCHIVED"]);

/** The complaint's way: what happened, where it stands, what comes and when. */
export function StepList({ steps, held }: { steps: readonly Step[]; held: HeldReceipt }) {
  return (
    <Timeline
      label={t("track.timeline")}
      steps={steps.map(({ key, state, icon, title, at, by, entry, note }) => ({
        key,
        state,
        icon,
        title:
          title === "track.assigned"
            ? t("track.assignedTo", { unit: entry?.unit?.shortName ?? t("complaint.theUnit") })
            : t(title),
        detail: [
          at && moment(at),
          entry && BY_OFFICE.has(entry.kind) && entry.by,
          entry?.kind === "SUBMITTED" &&
            (entry.attachments.length ? t("track.whole", { n: entry.attachments.length }) : null),
          by && t("track.atLatest", { day: dayShort(by) }),
          note && t(note),
        ]
          .filter(Boolean)
          .join(" · "),
        children: entry && <Said entry={entry} held={held} />,
      }))}
    />
  );
}

function Said({ entry, held }: { entry: Entry; held: HeldReceipt }) {
  const { kind, text, done, planned, plannedBy } = entry;
  // What was sent first stands under "your complaint".
  const attachments = kind === "SUBMITTED" ? [] : entry.attachments;
  if (!text && !done && !planned && !attachments.length) return null;
  return (
    <div class="said small">
      {text && <p class="pre">{text}</p>}
      {done && (
        <p class="pre">
          <b>{t("track.done")}</b>
          <br />
          {done}
        </p>
      )}
      {planned && (
        <p class="pre">
          <b>{t("track.planned")}</b>
          <br />
          {planned}
          {plannedBy && <> {rich("track.plannedBy", { day: <Unbroken>{day(plannedBy)}</Unbroken> })}</>}
        </p>
      )}
      <HeldPhotos photos={attachments} held={held} name={t("photo.word")} />
    </div>
  );
}
