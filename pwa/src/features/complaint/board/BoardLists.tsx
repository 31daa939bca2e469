import { dueWords, shortCode, type Urgency, URGENCY_TONES, urgencyOf } from "../model/due";
import { t } from "../../../i18n";
import { clock, dayShort, localDate } from "../../../i18n/format";
import { Icon, icon, type IconSource } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { StateLabel } from "../../../parts/StateLabel";
import { serverNow } from "../../../session/session";
import { type BoardFigures, happened, listPath } from "./board";

const ICONS: Record<Urgency, IconSource> = {
  late: icon("octagon-alert"),
  today: icon("hourglass"),
  soon: icon("hourglass"),
  calm: icon("clock"),
  citizen: icon("circle-pause"),
  over: icon("circle-check"),
};

/** What is due first. */
export function Nearest({ board: { nearest, open, unit } }: { board: BoardFigures }) {
  return (
    <Panel
      class="nearest"
      title={t("board.nearest")}
      beside={
        <a class="small m" href={listPath(unit.id, "semua")}>
          {t("board.all", { n: open })}
        </a>
      }
    >
      {!nearest.length && <p class="muted">{t("board.nearestNone")}</p>}
      <ul class="board-list">
        {nearest.map((row) => {
          const urgency = urgencyOf(row);
          return (
            <li key={row.id} class="row between top">
              <span class="grow">
                <StateLabel bare tone={URGENCY_TONES[urgency]} icon={ICONS[urgency]}>
                  {dueWords(row)}
                </StateLabel>
                <span class="about muted">{[row.unit?.shortName, row.title].filter(Boolean).join(", ")}</span>
              </span>
              <a class="code" href={`/petugas/${row.id}`} aria-label={`${row.code}, ${row.title}`}>
                {shortCode(row.code)}
              </a>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** What happened lately, newest first. */
export function Recent({ board: { recent } }: { board: BoardFigures }) {
  const today = localDate(new Date(serverNow()));
  return (
    <Panel class="recent" title={t("board.recent")}>
      {!recent.length && <p class="muted">{t("board.recentNone")}</p>}
      <ul class="board-list feed">
        {recent.map(({ kind, at, unit, complaint }) => {
          const look = happened(kind);
          return (
            <li key={`${at}${kind}${complaint?.id ?? ""}`}>
              <span class="muted num nw">{localDate(at) === today ? clock(at) : dayShort(at)}</span>
              <Icon name={look.icon} />
              <span class="grow">
                {complaint ? (
                  <a class="plain m" href={`/petugas/${complaint.id}`}>
                    {t(look.words)}
                  </a>
                ) : (
                  <span class="m">{t(look.words)}</span>
                )}
                <span class="about muted">
                  {[unit?.shortName, complaint && shortCode(complaint.code)].filter(Boolean).join(", ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
