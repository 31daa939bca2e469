import type { HolidayInput, HolidayKind, HolidaysQuery } from "../../../graphql/generated/graphql";

export type Holiday = HolidaysQuery["holidays"][number];

export const KINDS = ["LOCAL", "NATIONAL", "JOINT_LEAVE"] as const satisfies readonly HolidayKind[];

export interface HolidayForm {
  on: string;
  name: string;
  nameEn: string;
  kind: HolidayKind;
  source: string;
}

/** A day an administrator adds is most often a local one; the others come with the decree. */
export function holidayForm(holiday: Holiday | undefined): HolidayForm {
  return {
    on: holiday?.on ?? "",
    name: holiday?.name ?? "",
    nameEn: holiday?.nameEn ?? "",
    kind: holiday?.kind ?? "LOCAL",
    source: holiday?.source ?? "",
  };
}

export function holidayInput(form: HolidayForm): HolidayInput {
  return { ...form, name: form.name.trim(), nameEn: form.nameEn.trim() || null, source: form.source.trim() };
}

/** How many days of each kind a year has. */
export function counted(holidays: readonly Holiday[]): Record<HolidayKind, number> {
  const found = { NATIONAL: 0, JOINT_LEAVE: 0, LOCAL: 0 };
  for (const { kind } of holidays) found[kind] += 1;
  return found;
}

/** The year asked for if it is one, else the present one. */
export function yearOf(asked: string | undefined, today: string): number {
  const year = Number(asked);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(today.slice(0, 4));
}
