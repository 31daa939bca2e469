import type { SurveyPeriodInput, SurveyPeriodsQuery } from "../../../graphql/generated/graphql";

export type Period = SurveyPeriodsQuery["surveyPeriods"][number];

export interface PeriodForm {
  label: string;
  startsOn: string;
  endsOn: string;
  /** As typed. */
  usersInPeriod: string;
}

const ROMAN = ["I", "II", "III", "IV"] as const;
const LAST_DAY = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The quarter a day lies in, as a period is named: Triwulan IV 2026. */
export function quarterOf(day: string): Pick<PeriodForm, "label" | "startsOn" | "endsOn"> {
  const year = day.slice(0, 4);
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const first = `${year}-${String(quarter * 3 + 1).padStart(2, "0")}-01`;
  return {
    label: `Triwulan ${ROMAN[quarter]!} ${year}`,
    startsOn: first,
    endsOn: `${year}-${LAST_DAY[quarter]!}`,
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A new period: this quarter, or the one after the last period the unit has. */
export function nextPeriod(periods: readonly Period[], today: string): PeriodForm {
  const last = periods
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  return {
    ...quarterOf(last && last >= quarterOf(today).startsOn ? dayAfter(last) : today),
    usersInPeriod: "",
  };
}

export function periodForm({ label, startsOn, endsOn, usersInPeriod }: Period): PeriodForm {
  return { label, startsOn, endsOn, usersInPeriod: usersInPeriod?.toString() ?? "" };
}

/** A typed number of people: "1.240" is 1240, nothing is null, other words are undefined. */
export function peopleOf(typed: string): number | null | undefined {
  const plain = typed.replace(/[\s.]/g, "");
  if (!plain) return null;
  return /^\d+$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}

export function periodInput(form: PeriodForm, unit: string): SurveyPeriodInput {
  return {
    unit,
    label: form.label.trim(),
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    usersInPeriod: peopleOf(form.usersInPeriod) ?? null,
  };
}

export type Phase = "open" | "coming" | "over";

export function phaseOf({ isOpen, startsOn }: Pick<Period, "isOpen" | "startsOn">, today: string): Phase {
  return isOpen ? "open" : startsOn > today ? "coming" : "over";
}
