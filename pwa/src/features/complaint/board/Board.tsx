import "./board.css";
import { useEffect, useRef } from "preact/hooks";
import { BoardDocument } from "../../../graphql/generated/graphql";
import { useAnswer } from "../../../graphql/useAnswer";
import { download, toCsv } from "../../../parts/csv";
import { LiveNow } from "../../../parts/LiveNow";
import { myUnits, type UnitName } from "../../../session/watchedUnits";
import { useFeeds } from "../model/useFeeds";
import { lang, t } from "../../../i18n";
import { clock, localDate } from "../../../i18n/format";
import { status } from "../../../live";
import { Button } from "../../../parts/Button";
import { EmptyState } from "../../../parts/EmptyState";
import { FailureNote } from "../../../parts/FailureNote";
import { SelectField } from "../../../parts/Field";
import { Page } from "../../../parts/Page";
import { Skeleton } from "../../../parts/Skeleton";
import type { ScreenProps } from "../../../parts/screen";
import { go } from "../../../device/location";
import { Nearest, Recent } from "./BoardLists";
import { type BoardFigures, CSV_HEADS, csvRows, PERIODS, rowsOf } from "./board";
import { Stages } from "./Stages";
import { Tiles, Where } from "./Tiles";
import { Units } from "./BoardUnits";

const REFRESH_MS = 60_000;
const SETTLE_MS = 700;
const LEAST_MS = 4_000;

/** What waits, what is late, how long things take: a unit and those below it, as it happens. */
export default function Board({ query }: ScreenProps) {
  const units = myUnits();
  const unit = query.unit ?? units[0]?.id;
  if (!unit)
    return (
      <Page title={t("board.title")} heading="bar">
        <EmptyState icon="layout-dashboard" why={t("board.none")} next={t("board.noneNext")} />
      </Page>
    );
  const days = PERIODS.find((one) => String(one) === query.hari) ?? 90;
  return <BoardOf unit={unit} days={days} units={units} />;
}

function BoardOf({ unit, days, units }: { unit: string; days: number; units: readonly UnitName[] }) {
  const answer = useAnswer(
    BoardDocument,
    { unit, days },
    { keep: `board:${unit}:${days}`, cursor: ({ complaintBoard }) => complaintBoard?.cursor ?? "" },
  );
  const { data, at, state, failure, reload } = answer;
  const board = data?.complaintBoard;
  const settle = useReloading(reload, at);
  useFeeds([unit], state === "fresh" ? board?.cursor : undefined, { heard: settle, missed: reload });
  const choose = (change: Record<string, string>): void =>
    go(`/papan?${new URLSearchParams({ unit, hari: String(days), ...change })}`, true);
  const stale = state === "known" || status.value.state === "offline";
  const home = units[0];
  return (
    <Page
      title={t("board.title")}
      heading="bar"
      layout="wide"
      back={home && home.id !== unit && units.length === 1 ? "/papan" : undefined}
      tools={
        <>
          <LiveNow at={state === "failed" ? undefined : at} />
          {board && (
            <Button dense icon="download" class="wide-tool" onClick={() => save(board)}>
              {t("board.csv")}
            </Button>
          )}
        </>
      }
    >
      <div class={`board staff stack${stale ? " stale" : ""}`}>
        <div class="board-choices">
          {(units.length > 1 || home?.id !== unit) && (
            <SelectField
              class="one-line"
              label={t("board.unit")}
              value={unit}
              options={choices(units, board?.unit)}
              onInput={(next) => choose({ unit: next })}
            />
          )}
          <SelectField
            class="one-line"
            label={t("board.period")}
            value={String(days)}
            onInput={(hari) => choose({ hari })}
            options={PERIODS.map((n) => ({ value: String(n), label: t("board.days", { n }) }))}
          />
          {board && (
            <Button dense icon="download" class="narrow-tool" onClick={() => save(board)}>
              {t("board.csv")}
            </Button>
          )}
        </div>
        {failure && <FailureNote failure={failure} onAgain={reload} overKnown={data !== undefined} />}
        {stale && at && board && <p class="tiny muted">{t("known.at", { time: clock(new Date(at)) })}</p>}
        {state === "loading" && <Skeleton label={t("board.loading")} lines={6} block />}
        {data && !board && (
          <EmptyState icon="layout-dashboard" why={t("case.gone")} next={t("board.noneNext")} />
        )}
        {board && (
          <>
            <Tiles board={board} stale={stale} />
            <div class="board-grid">
              <div class="stack">
                <Stages board={board} />
                <Units board={board} days={days} />
              </div>
              <div class="stack">
                <Nearest board={board} />
                <Where board={board} days={days} />
                <Recent board={board} />
              </div>
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

function choices(units: readonly UnitName[], shown: UnitName | undefined) {
  const all = shown && !units.some(({ id }) => id === shown.id) ? [...units, shown] : units;
  return all.map(({ id, shortName }) => ({ value: id, label: shortName }));
}

function save(board: BoardFigures): void {
  const rows = [CSV_HEADS.map((key) => t(key)), ...csvRows(rowsOf(board))];
  download(
    `papan-${board.unit.shortName.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${localDate(board.computedAt)}.csv`,
    toCsv(rows, lang()),
  );
}

/** Ask again soon after something happened, and every minute, for deadlines pass by themselves. */
function useReloading(reload: () => void, at: number | undefined): () => void {
  const latest = useRef(reload);
  latest.current = reload;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const every = setInterval(() => document.visibilityState === "visible" && latest.current(), REFRESH_MS);
    return () => {
      clearInterval(every);
      clearTimeout(timer.current);
    };
  }, []);
  return () => {
    clearTimeout(timer.current);
    const since = Date.now() - (at ?? 0);
    timer.current = setTimeout(() => latest.current(), Math.max(SETTLE_MS, LEAST_MS - since));
  };
}
