declare const answer: unique symbol;

/** The hash of a trusted document; the types of its answer and variables ride along. */
export type DocumentId<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer };
