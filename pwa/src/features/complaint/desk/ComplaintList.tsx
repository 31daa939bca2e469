import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { workOn } from "./act";
import { dueWords, type Row, shortCode, type Urgency, URGENCY_TONES, urgencyOf } from "../model/due";
import { t } from "../../../i18n";
import { clock } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { COMPLAINT_STATES, WAITING } from "../model/states";
import { EmptyState } from "../../../parts/EmptyState";
import { FailureNote } from "../../../parts/FailureNote";
import { icon, type IconSource } from "../../../parts/Icon";
import { Skeleton } from "../../../parts/Skeleton";
import { StateLabel } from "../../../parts/StateLabel";
import type { Desk } from "./useDesk";

export const URGENCY_ICONS: Record<Urgency, IconSource> = {
  late: icon("octagon-alert"),
  today: icon("hourglass"),
  soon: icon("hourglass"),
  calm: icon("clock"),
  citizen: icon("circle-pause"),
  over: icon("circle-check"),
};

interface ListProps {
  desk: Desk;
  open: string | undefined;
  link: (id: string) => string;
  searched: boolean;
  showUnit: boolean;
  empty: { why: string; next: string };
}

let scrolled = 0;

/** Complaints by due time. New ones wait behind a pill, so that nothing moves while it is read. */
export function ComplaintList({ desk, open, link, searched, showUnit, empty }: ListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { list, state, failure } = desk;
  useEffect(() => {
    if (box.current) box.current.scrollTop = scrolled;
  }, []);
  return (
    <div class="desk-rows" ref={box} onScroll={(event) => (scrolled = event.currentTarget.scrollTop)}>
      {failure && <FailureNote failure={failure} onAgain={desk.reload} overKnown={state === "known"} />}
      {state === "known" && desk.at && (
        <p class="tiny muted known">{t("known.at", { time: clock(new Date(desk.at)) })}</p>
      )}
      {state === "loading" && (
        <div class="pad">
          <Skeleton label={t("desk.loading")} lines={6} />
        </div>
      )}
      {list && list.waiting.length > 0 && (
        <button type="button" class="pill" onClick={desk.reload}>
          {t("desk.new", { n: list.waiting.length })}
        </button>
      )}
      {list && !list.rows.length && (
        <div class="pad">
          {searched ? (
            <EmptyState icon="search-x" why={t("desk.notFound")} next={t("desk.notFoundNext")} />
          ) : (
            <EmptyState icon="inbox" {...empty} />
          )}
        </div>
      )}
      <ol>
        {list?.rows.map((row) => (
          <li key={row.id}>
            <RowLink row={row} open={row.id === open} href={link(row.id)} showUnit={showUnit} />
          </li>
        ))}
      </ol>
      {list?.next && <More onMore={desk.more} />}
    </div>
  );
}

function RowLink({
  row,
  open,
  href,
  showUnit,
}: {
  row: Row;
  open: boolean;
  href: string;
  showUnit: boolean;
}) {
  const urgency = urgencyOf(row);
  const work = workOn(row.id);
  const words = work.some((item) => item.state === "refused")
    ? t("desk.toFix")
    : t((work.length ? WAITING : COMPLAINT_STATES[row.state]).words);
  return (
    <a class="desk-row" href={href} aria-current={open ? "true" : undefined}>
      <span class="row between">
        <StateLabel bare tone={URGENCY_TONES[urgency]} icon={URGENCY_ICONS[urgency]}>
          {dueWords(row)}
        </StateLabel>
        <span class="code muted">{shortCode(row.code)}</span>
      </span>
      <span class="m title">{row.title}</span>
      <span class="muted about">{[words, showUnit && row.unit?.shortName].filter(Boolean).join(", ")}</span>
    </a>
  );
}

function More({ onMore }: { onMore: () => Promise<void> }) {
  const busy = useSignal(false);
  const load = (): void => {
    busy.value = true;
    void onMore()
      .catch(() => undefined)
      .finally(() => (busy.value = false));
  };
  return (
    <div class="pad">
      <Button wide dense busy={busy.value} onClick={load}>
        {t("desk.more")}
      </Button>
    </div>
  );
}
