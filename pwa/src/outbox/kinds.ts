import type { Receipt } from "../store/receipts";

/** Photos are named in `attachments`; the sender puts the ids of the uploaded ones in. */
export type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What a screen hands over: an operation's variables less the intention's id and the photos. */
export type Plain<T> = Without<T, "intention" | "attachments">;

/** One kind of intention that can wait on a phone, with all that the outbox must know of it. `V`: its variables. */
export interface Kind<V extends object = object, Name extends string = string> {
  /** As stored, so never changed: a phone may have kept one for months. */
  name: Name;
  /** Raised when the variables change shape, a field that was added included. */
  version: number;
  /** `upgrades[n]` brings what version n+1 stored to version n+2. */
  upgrades?: readonly ((older: object) => object)[];
  documentId: string;
  /** Items of one subject are sent in the order they were made. Without it, an item is its own subject. */
  subject?(variables: V): string;
  /** While refused, later items of the subject wait: the server does not know the subject yet. */
  opens?: true;
  attach?(variables: V, ids: string[]): object;
  /** Receipt to store together with the item. */
  receipt?(variables: V): Pick<Receipt, "code" | "key" | "title">;
  /** What the phone still tells once it is sent: the item's title, only its kind, or nothing. */
  leaves(variables: V): "title" | "kind" | "nothing";
  /** Only in a session of its owner, under that session. */
  staff?: true;
  /** The address of the form in which an item is corrected. */
  correction?(variables: V, item: { id: string; subject: string }): string;
  /** Where its sender sees the complaint it is about, as after a change that somebody else made. */
  about?(variables: V, item: { subject: string }): string;
}

/** Bring what an older build stored to the shape of this one. */
export function upgraded(kind: Kind, variables: object, from: number): object {
  return (kind.upgrades ?? []).slice(from - 1).reduce((shape, step) => step(shape), variables);
}

/** The variables of an item of this kind; undefined for other items and for what is no longer kept. */
export function variablesOf<V extends object>(
  { name }: Kind<V>,
  item: { kind: string; variables?: object } | undefined,
): V | undefined {
  // Its version says the shape, and `upgraded` has brought it to that of this build.
  return item?.kind === name ? (item.variables as V | undefined) : undefined;
}

/** Finds a kind by its name; undefined when this build does not know it. */
export type KindOf = (name: string) => Promise<Kind | undefined>;

type Offer = Record<"citizens" | "staff", () => Promise<readonly Kind[]>>;

let answer: (offer: Offer) => void;
const offered = new Promise<Offer>((resolve) => (answer = resolve));

/** Say which kinds there are; those of staff are loaded when one of theirs is met. */
export function offerKinds(offer: Offer): void {
  answer(offer);
}

export const kindOf: KindOf = async (name) => {
  const { citizens, staff } = await offered;
  const named = (kind: Kind): boolean => kind.name === name;
  return (await citizens()).find(named) ?? (await staff()).find(named);
};
