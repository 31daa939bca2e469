import { useEffect } from "preact/hooks";
import { type Item, items, type Kind, variablesOf } from "../outbox";

/** The item of the outbox that a form corrects, once known. `fill` is called with its variables, once. */
export function useCorrection<V extends object>(
  id: string | undefined,
  kind: Kind<V>,
  fill: (variables: V) => void,
): Item | undefined {
  const item = id ? items.value.find((one) => one.id === id && one.kind === kind.name) : undefined;
  useEffect(() => {
    const variables = variablesOf(kind, item);
    if (variables) fill(variables);
  }, [item?.id]);
  return item;
}
