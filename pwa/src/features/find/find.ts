import type { Unit } from "../../directory/directory";

const ORDER = ["DISTRICT_OFFICE", "VILLAGE_OFFICE", "HEALTH_CENTER", "SCHOOL", "CITY_AGENCY", "SECTION"];

/** Units with something to rate, by kind and then by name. */
export function shownUnits(units: readonly Unit[]): Unit[] {
  return units
    .filter(({ services }) => services.length > 0)
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || one.name.localeCompare(other.name, "id"),
    );
}

/** The way to the form that is wanted, for one service. */
export function wayTo(form: string, service: string, point?: string): string {
  const query = point ? `?titik=${encodeURIComponent(point)}` : "";
  return form === "masukan" || form === "survei"
    ? `/${form}/${service}${query}`
    : `/nilai/${service}${query}`;
}
