import type { HoursRowFragment, OfficeHoursInput } from "../../../graphql/generated/graphql";

export const FULL_WEEK = 37.5;
export const RAMADAN_WEEK = 32.5;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface DayForm {
  weekday: number;
  open: boolean;
  /** As typed, such as 07.30. */
  opens: string;
  closes: string;
  /** As typed, in minutes. */
  rest: string;
}

export interface HoursForm {
  validFrom: string;
  validTo: string;
  days: DayForm[];
}

/** A week of one unit that came into force on one day. */
export interface WeekSet {
  validFrom: string;
  validTo: string | null;
  days: HoursRowFragment[];
}

/** A time of day as people type it: "7.30", "07:30" and "730" are 07:30. */
export function timeOf(typed: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:]?(\d{2})$/.exec(typed.trim()) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

/** 07.30 */
export const shownTime = (value: string): string => value.slice(0, 5).replace(":", ".");

const usual = (weekday: number): DayForm =>
  weekday === 5
    ? { weekday, open: true, opens: "07.30", closes: "16.00", rest: "60" }
    : { weekday, open: weekday < 6, opens: "07.30", closes: "15.30", rest: "30" };

/** The sets a unit has, newest first, each with its days in order. */
export function weekSets(rows: readonly HoursRowFragment[]): WeekSet[] {
  const sets = new Map<string, WeekSet>();
  for (const row of rows) {
    const set = sets.get(row.validFrom) ?? { validFrom: row.validFrom, validTo: row.validTo, days: [] };
    set.days.push(row);
    sets.set(row.validFrom, set);
  }
  const ordered = [...sets.values()].toSorted((one, other) => other.validFrom.localeCompare(one.validFrom));
  return ordered.map((set) => ({
    ...set,
    days: set.days.toSorted((one, other) => one.weekday - other.weekday),
  }));
}

/** The set that holds on a date: the one that came into force last. */
export function setOn(sets: readonly WeekSet[], on: string): WeekSet | undefined {
  return sets.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
}

/** A new set starts from the hours that hold, or from the usual ones. */
export function hoursForm(set: WeekSet | undefined, validFrom: string): HoursForm {
  const days = WEEKDAYS.map((weekday) => {
    if (!set) return usual(weekday);
    const row = set.days.find((one) => one.weekday === weekday);
    if (!row) return { ...usual(weekday), open: false };
    return {
      weekday,
      open: true,
      opens: shownTime(row.opens),
      closes: shownTime(row.closes),
      rest: String(row.breakMinutes),
    };
  });
  return { validFrom, validTo: "", days };
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Working minutes of a day, the break taken out; null while the day makes no sense. */
export function netMinutes({
  open,
  opens,
  closes,
  rest,
}: Pick<DayForm, "open" | "opens" | "closes" | "rest">): number | null {
  if (!open) return 0;
  const [from, to] = [timeOf(opens), timeOf(closes)];
  if (!from || !to) return null;
  const length = minutes(to) - minutes(from) - Number(rest);
  return /^\d+$/.test(rest.trim()) && length > 0 ? length : null;
}

/** Working hours of the week. */
export function weekHours(days: readonly DayForm[]): number {
  return days.reduce((sum, day) => sum + (netMinutes(day) ?? 0), 0) / 60;
}

/** 37.5 hours a week; 32.5, the hours of Ramadan, only in a set that ends by itself. */
export function isFull({ days, validTo }: HoursForm): boolean {
  const sum = weekHours(days);
  return sum === FULL_WEEK || (validTo !== "" && sum === RAMADAN_WEEK);
}

export function hoursInput(days: readonly DayForm[]): OfficeHoursInput[] {
  return days
    .filter(({ open }) => open)
    .map(({ weekday, opens, closes, rest }) => ({
      weekday,
      opens: timeOf(opens) ?? opens,
      closes: timeOf(closes) ?? closes,
      breakMinutes: Number(rest),
    }));
}

/** Neighbouring days with the same hours stand together: Monday to Thursday 07.30 to 15.30. */
export function spans(
  days: readonly HoursRowFragment[],
): { first: number; last: number; row: HoursRowFragment }[] {
  const found: { first: number; last: number; row: HoursRowFragment }[] = [];
  for (const row of days) {
    const before = found.at(-1);
    const same =
      before &&
      before.last === row.weekday - 1 &&
      before.row.opens === row.opens &&
      before.row.closes === row.closes &&
      before.row.breakMinutes === row.breakMinutes;
    if (same) before.last = row.weekday;
    else found.push({ first: row.weekday, last: row.weekday, row });
  }
  return found;
}
