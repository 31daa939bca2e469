import { UnitChoicesDocument } from "../graphql/generated/graphql";
import { useAnswer } from "../graphql/useAnswer";
import { viewer, type Viewer } from "../session/session";

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

/** Every unit something can be forwarded to, by name. */
export function useUnitChoices(): { value: string; label: string }[] {
  const { data } = useAnswer(UnitChoicesDocument, {}, { keep: "unitChoices" });
  return (data?.units.nodes ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
