import type { MyFeedbackQuery } from "../../../graphql/generated/graphql";

export type Mine = NonNullable<MyFeedbackQuery["myFeedback"]>;
export type Batch = NonNullable<MyFeedbackQuery["myFeedback"]>["batches"][number];

type Item = Batch["items"][number];

/** What a batch says, part by part: strengths first, then what to better, then steps. The order within a part stays shuffled. */
export function partsOf({ items }: Pick<Batch, "items">): {
  well: string[];
  better: string[];
  next: string[];
} {
  const written = (texts: (string | null | undefined)[]): string[] =>
    texts.filter((text): text is string => Boolean(text?.trim()));
  return {
    well: written(items.map(({ wentWell }) => wentWell)),
    better: written(items.map(({ couldBeBetter }) => couldBeBetter)),
    next: written(items.map(({ nextStep }) => nextStep)),
  };
}

/** How many letters of a batch do not open, by why. */
export function shutOf({ items }: Pick<Batch, "items">): [why: NonNullable<Item["shut"]>, count: number][] {
  const counts = new Map<NonNullable<Item["shut"]>, number>();
  for (const { shut } of items) if (shut) counts.set(shut, (counts.get(shut) ?? 0) + 1);
  return [...counts];
}

/** Whether this person has read on this device what feedback is for. */
const key = (account: string): string => `welcome:${account}`;
export const wasWelcomed = (account: string): boolean => localStorage.getItem(key(account)) !== null;
export const noteWelcome = (account: string): void => localStorage.setItem(key(account), "1");
