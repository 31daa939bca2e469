import { computed, signal } from "@preact/signals";
import { kindOf, upgraded } from "./kinds";
import { REMEDIES, type Remedy } from "./problems";
import { allItems, type StoredItem } from "./store";

export interface Item extends StoredItem {
  /** What the person can do when it is refused, paused or waiting. */
  remedy: Remedy;
  /** False once the server may have the text: changing it then could be lost without a word. */
  editable: boolean;
  /** The address of the form in which it is corrected; undefined while it cannot be. */
  correction?: string;
  /** The address of the complaint it is about. */
  about?: string;
}

export const items = signal<Item[]>([]);
/** How many items wait for accounts that are not signed in here. */
export const lockedCount = signal(0);
export const pendingCount = computed(
  () => items.value.filter(({ state }) => state !== "done").length + lockedCount.value,
);
export const needsFixing = computed(() => items.value.filter(({ state }) => state === "refused").length);

let refreshed = Promise.resolve();

/** Read the items again, one reading after the other, so that an older one never lands on a newer one. */
export function refresh(): Promise<void> {
  refreshed = refreshed
    .catch(() => undefined)
    .then(async () => {
      const { items: stored, locked } = await allItems();
      lockedCount.value = locked;
      items.value = await Promise.all(stored.map(shown));
    });
  return refreshed;
}

export function isEditable({ state, maybeSent }: Pick<StoredItem, "state" | "maybeSent">): boolean {
  return state !== "sending" && state !== "done" && !maybeSent;
}

async function shown(item: StoredItem): Promise<Item> {
  const kind = await kindOf(item.kind);
  if (!kind || item.version > kind.version) return { ...item, remedy: "update", editable: false };
  const variables = item.variables && upgraded(kind, item.variables, item.version);
  const remedy = REMEDIES[item.problem?.code ?? ""] ?? "wait";
  const editable = isEditable(item);
  return {
    ...item,
    variables,
    remedy,
    editable,
    correction: editable && variables ? kind.correction?.(variables, item) : undefined,
    about: variables && kind.about?.(variables, item),
  };
}
