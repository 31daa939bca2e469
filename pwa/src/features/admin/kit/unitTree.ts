import type { AdminUnitsQuery, Role } from "../../../graphql/generated/graphql";

export type UnitRow = AdminUnitsQuery["units"]["nodes"][number];

export interface Branch<Unit = UnitRow> {
  unit: Unit;
  depth: number;
}

interface Node {
  id: string;
  name: string;
  parent: { id: string } | null;
}

const byName = new Intl.Collator("id", { numeric: true }).compare;

/** Units as a tree in reading order: each under the one it belongs to, siblings by name. `roots`: only these and what lies below. */
export function branches<Unit extends Node>(
  units: readonly Unit[],
  roots?: readonly string[],
): Branch<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    const above = unit.parent && known.has(unit.parent.id) ? unit.parent.id : "";
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const walk = (list: readonly Unit[], depth: number): Branch<Unit>[] =>
    list
      .toSorted((one, other) => byName(one.name, other.name))
      .flatMap((unit) => [{ unit, depth }, ...walk(below.get(unit.id) ?? [], depth + 1)]);
  if (!roots) return walk(below.get("") ?? [], 0);
  const tops = units.filter(({ id }) => roots.includes(id) && !isBelow(units, id, roots));
  return walk(tops, 0);
}

/** Whether a unit lies below one of others. */
export function isBelow(units: readonly Node[], id: string, others: readonly string[]): boolean {
  const up = new Map(units.map((unit) => [unit.id, unit.parent?.id]));
  for (let at = up.get(id); at; at = up.get(at)) if (others.includes(at)) return true;
  return false;
}

/** The units in which a person holds one of these roles. */
export function rootsOf(
  held: readonly { role: Role; unit: { id: string } }[],
  roles: readonly Role[],
): string[] {
  return held.filter(({ role }) => roles.includes(role)).map(({ unit }) => unit.id);
}
