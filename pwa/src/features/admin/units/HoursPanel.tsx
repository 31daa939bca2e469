import { t } from "../../../i18n";
import { day, localDate, number } from "../../../i18n/format";
import { Button } from "../../../parts/Button";
import { Panel } from "../../../parts/Panel";
import { serverNow } from "../../../session/session";
import { setOn, shownTime, spans, type WeekSet, weekSets } from "./hours";
import type { Unit } from "./unit";

const DAYS = [
  "",
  "admin.day1",
  "admin.day2",
  "admin.day3",
  "admin.day4",
  "admin.day5",
  "admin.day6",
  "admin.day7",
] as const;

export const weekdayName = (weekday: number): string => t(DAYS[weekday as 1]);

function Week({ set }: { set: WeekSet }) {
  return (
    <ul class="stack-s">
      {spans(set.days).map(({ first, last, row }) => (
        <li key={first} class="row between wrap">
          <span>
            {first === last
              ? weekdayName(first)
              : t("adminHours.span", { first: weekdayName(first), last: weekdayName(last) })}
          </span>
          <span class="num muted">
            {t("adminHours.line", {
              opens: shownTime(row.opens),
              closes: shownTime(row.closes),
              rest: number(row.breakMinutes),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The hours that hold now, and those that will. */
export function HoursPanel({ unit }: { unit: Unit }) {
  const today = localDate(new Date(serverNow()));
  const sets = weekSets(unit.officeHours);
  const now = setOn(sets, today);
  const later = sets.filter(({ validFrom }) => validFrom > today).toReversed();
  return (
    <Panel
      title={t("adminHours.title")}
      beside={
        <Button dense icon="clock" href={`/admin/unit/${unit.id}/jam`}>
          {t("admin.change")}
        </Button>
      }
    >
      <div class="stack">
        {now ? (
          <Week set={now} />
        ) : (
          <p class="muted">
            {unit.parent ? t("adminHours.fromParent", { unit: unit.parent.name }) : t("adminHours.usual")}
          </p>
        )}
        {later.map((set) => (
          <section key={set.validFrom} class="stack-s">
            <h3 class="small">
              {set.validTo
                ? t("adminHours.fromTo", { from: day(set.validFrom), to: day(set.validTo) })
                : t("adminHours.from", { from: day(set.validFrom) })}
            </h3>
            <Week set={set} />
          </section>
        ))}
      </div>
    </Panel>
  );
}
