import type { MyFeedbackQuery } from "../../../graphql/generated/graphql";

export type Batch = NonNullable<MyFeedbackQuery["myFeedback"]>["batches"][number];

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

/** Whether this person has read on this device what feedback is for. */
const key = (account: string): string => `welcome:${account}`;
export const wasWelcomed = (account: string): boolean => localStorage.getItem(key(account)) !== null;
export const noteWelcome = (account: string): void => localStorage.setItem(key(account), "1");
