import { t } from "../../../i18n";
import { number, percent } from "../../../i18n/format";
import { icon } from "../../../parts/Icon";
import { Panel } from "../../../parts/Panel";
import { StatTile } from "../../../parts/StatTile";
import { may } from "../../../session/session";
import { type BoardFigures, listPath, workingDays } from "./board";

/** Four figures; each leads to the list behind it. */
export function Tiles({ board, stale }: { board: BoardFigures; stale: boolean }) {
  const {
    unit,
    open,
    overdue,
    newToday,
    waitingCitizen,
    firstResponse: first,
    resolution,
    inTimeShare,
  } = board;
  const look = stale ? "known" : "normal";
  return (
    <div class="stats">
      <StatTile
        label={t("board.open")}
        figure={number(open)}
        state={look}
        note={t("board.openAbout", { today: newToday, waiting: waitingCitizen })}
        href={listPath(unit.id, "semua")}
      />
      <StatTile
        label={t("board.overdue")}
        figure={number(overdue)}
        state={stale ? "known" : overdue ? "bad" : "normal"}
        icon={overdue ? icon("triangle-alert") : undefined}
        note={overdue ? t("board.overdueAbout", { n: open }) : t("board.overdueNone")}
        href={listPath(unit.id, "lewat")}
      />
      {first.medianHours == null || first.p90Hours == null ? (
        <StatTile label={t("board.first")} figure={null} note={t("board.noData")} />
      ) : (
        <StatTile
          label={t("board.first")}
          figure={number(workingDays(first.medianHours), 1)}
          unit={t("board.workingDays")}
          state={look}
          href={listPath(unit.id, "warga")}
          note={t("board.p90About", {
            p90: number(workingDays(first.p90Hours), 1),
            target: first.targetWorkingDays,
            n: first.n,
          })}
        />
      )}
      {inTimeShare == null ? (
        <StatTile label={t("board.inTime")} figure={null} note={t("board.noData")} />
      ) : (
        <StatTile
          label={t("board.inTime")}
          figure={percent(inTimeShare)}
          state={look}
          note={t("board.inTimeAbout", { n: resolution.n, late: overdue })}
          href={listPath(unit.id, "selesai")}
        />
      )}
    </div>
  );
}

/** Where complaints stand now, from arriving to closing. */
export function Where({ board, days }: { board: BoardFigures; days: number }) {
  const { unit, open, toVerify, waitingCitizen, closed } = board;
  const places = [
    { words: t("board.toVerify"), n: toVerify, href: may("complaint.verify") ? "/verifikasi" : undefined },
    { words: t("board.atUnits"), n: open - toVerify - waitingCitizen, href: listPath(unit.id, "semua") },
    { words: t("board.waiting"), n: waitingCitizen, href: listPath(unit.id, "warga") },
    { words: t("board.closed", { n: days }), n: closed, href: listPath(unit.id, "selesai") },
  ];
  return (
    <Panel class="where" title={t("board.where")}>
      <ul class="board-list">
        {places.map(({ words, n, href }) => (
          <li key={words} class="row between">
            <span>{words}</span>
            {href ? (
              <a class="b num" href={href} aria-label={`${words}: ${n}`}>
                {number(n)}
              </a>
            ) : (
              <span class="b num">{number(n)}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
