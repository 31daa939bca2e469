import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, Failure } from "../../../graphql/client";
import { AdminPeopleDocument } from "../../../graphql/generated/graphql";
import type { Person } from "./person";

interface Found {
  data: { person: Person | undefined } | undefined;
  at: undefined;
  state: "loading" | "fresh" | "failed";
  failure: Failure | undefined;
}

async function find(id: string, unit: string | undefined): Promise<Person | undefined> {
  let after: string | null = null;
  do {
    const {
      people,
    }: { people: { nodes: Person[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await ask(AdminPeopleDocument, { unit: unit ?? null, search: null, first: 200, after });
    const found = people.nodes.find((one) => one.id === id);
    if (found) return found;
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
  } while (after);
  return unit ? find(id, undefined) : undefined;
}

/** One person, looked up in the list of their unit, or in all if they have moved. */
export function usePerson(id: string | undefined, unit: string | undefined) {
  const shown = useSignal<Found>({ data: undefined, at: undefined, state: "loading", failure: undefined });
  const round = useSignal(0);
  useEffect(() => {
    if (!id) return undefined;
    let current = true;
    find(id, unit).then(
      (person) =>
        current && (shown.value = { data: { person }, at: undefined, state: "fresh", failure: undefined }),
      (reason: unknown) => {
        if (!(reason instanceof Failure)) throw reason;
        if (current) shown.value = { ...shown.peek(), state: "failed", failure: reason };
      },
    );
    return () => void (current = false);
  }, [id, unit, round.value]);
  return { ...shown.value, reload: () => void (round.value += 1) };
}
