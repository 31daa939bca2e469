import { useMemo } from "preact/hooks";
import { AdminUnitsDocument, type AdminUnitsQuery, type Role } from "../../../graphql/generated/graphql";
import { type Answering, useAnswer } from "../../../graphql/useAnswer";
import { viewer } from "../../../session/session";
import { type Branch, branches, rootsOf } from "./unitTree";

export interface Units {
  answer: Answering<AdminUnitsQuery>;
  /** The units this person administers, as a tree. */
  reach: Branch[];
  /** The unit asked for if it is among them, else the own one if it serves citizens, else the first that does. */
  choose: (asked: string | undefined) => Branch["unit"] | undefined;
}

/** The units in which this person holds one of the roles, and those below. */
export function useUnits(roles: readonly Role[] = ["ADMIN"]): Units {
  const answer = useAnswer(AdminUnitsDocument, {}, { keep: "admin-units" });
  const held = viewer.value?.roles ?? [];
  const own = viewer.value?.account?.unit?.id;
  const reach = useMemo(
    () => branches(answer.data?.units.nodes ?? [], rootsOf(held, roles)),
    [answer.data, held],
  );
  const find = (id: string | undefined) => reach.find(({ unit }) => unit.id === id)?.unit;
  const serving = reach.filter(({ unit }) => unit.services.length > 0);
  const first = (serving.find(({ unit }) => unit.id === own) ?? serving[0] ?? reach[0])?.unit;
  return { answer, reach, choose: (asked) => find(asked) ?? first };
}
