import { viewer, type Viewer } from "./session";

const WATCHING = new Set<Viewer["roles"][number]["role"]>(["HANDLER", "VERIFIER", "UNIT_HEAD", "EVALUATOR"]);

export interface UnitName {
  id: string;
  shortName: string;
}

/** The units whose complaints and figures a person works with; each stands for those below it too. */
export function watchedUnits(roles: Viewer["roles"]): UnitName[] {
  const units = roles.filter(({ role }) => WATCHING.has(role)).map(({ unit }) => unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

export const myUnits = (): UnitName[] => watchedUnits(viewer.value?.roles ?? []);
