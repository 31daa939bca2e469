import { useEffect } from "preact/hooks";
import { items, type Item } from "../outbox";
import type { KindName, Variables } from "../outbox/kinds";

/** The item of the outbox that a form corrects, once known. `fill` is called with its variables, once. */
export function useCorrection(
  id: string | undefined,
  kind: KindName,
  fill: (variables: Variables) => void,
): Item | undefined {
  const item = id ? items.value.find((one) => one.id === id && one.kind === kind) : undefined;
  useEffect(() => {
    if (item?.variables) fill(item.variables);
  }, [item?.id]);
  return item;
}
