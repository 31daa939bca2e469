import { UnitChoicesDocument } from "../graphql/generated/graphql";
import { useAnswer } from "../graphql/useAnswer";

/** Every unit something can be forwarded to, by name. */
export function useUnitChoices(): { value: string; label: string }[] {
  const { data } = useAnswer(UnitChoicesDocument, {}, { keep: "unitChoices" });
  return (data?.units.nodes ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
