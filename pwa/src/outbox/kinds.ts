import * as documents from "../graphql/generated/graphql";
import type { Receipt } from "../store/receipts";

/** Photos are named in `attachments`; the sender puts the ids of the uploaded ones in. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Plain<T> = Without<T, "intention" | "attachments">;

/** What a screen hands over per kind: the mutation's variables less the intention's id and the photos. */
export interface Intentions {
  rateService: Plain<documents.RateServiceMutationVariables>;
  submitSurvey: Plain<documents.SubmitSurveyMutationVariables>;
  giveFeedback: Plain<documents.GiveFeedbackMutationVariables>;
  fileComplaint: { input: Without<documents.FileComplaintInput, "attachments"> };
  addComplaintDetails: Plain<documents.AddComplaintDetailsMutationVariables>;
  confirmComplaint: Plain<documents.ConfirmComplaintMutationVariables>;
  reopenComplaint: Plain<documents.ReopenComplaintMutationVariables>;
  withdrawComplaint: Plain<documents.WithdrawComplaintMutationVariables>;
  verifyComplaint: Plain<documents.VerifyComplaintMutationVariables>;
  assignComplaint: Plain<documents.AssignComplaintMutationVariables>;
  returnComplaint: Plain<documents.ReturnComplaintMutationVariables>;
  startComplaint: Plain<documents.StartComplaintMutationVariables>;
  respondComplaint: Plain<documents.RespondComplaintMutationVariables>;
  noteComplaint: Plain<documents.NoteComplaintMutationVariables>;
  archiveComplaint: Plain<documents.ArchiveComplaintMutationVariables>;
  thankFeedback: Plain<documents.ThankFeedbackMutationVariables>;
}

export type KindName = keyof Intentions;
/** As stored by this build or an older one, so of no type that can be promised. */
export type Variables = Record<string, any>;

export interface Kind {
  /** Raised when the variables change shape; `upgrades[n]` brings version n+1 to n+2. */
  version: number;
  upgrades?: ((variables: Variables) => Variables)[];
  documentId: string;
  /** Items of one subject are sent in the order they were made. Without it, an item is its own subject. */
  subject?: (variables: Variables) => string;
  /** While refused, later items of the subject wait: the server does not know the subject yet. */
  opens?: true;
  attach?: (variables: Variables, ids: string[]) => Variables;
  /** Receipt to store together with the item. */
  receipt?: (variables: Variables) => Pick<Receipt, "code" | "key" | "title">;
  /** What the phone still tells once it is sent: the item's title, only its kind, or nothing. */
  leaves: (variables: Variables) => "title" | "kind" | "nothing";
  /** Only in a session of its owner, under that session. */
  staff?: true;
}

const held = (variables: Variables): string => variables.held.code;
const nothing = (): "nothing" => "nothing";
const attachBeside = (variables: Variables, attachments: string[]): Variables => ({
  ...variables,
  attachments,
});

/** Catalogue of what citizens send. A kind is never taken out: a phone may have kept one for months. */
export const citizenKinds: Record<string, Kind> = {
  rateService: { version: 1, documentId: documents.RateServiceDocument, leaves: () => "title" },
  submitSurvey: { version: 1, documentId: documents.SubmitSurveyDocument, leaves: () => "title" },
  giveFeedback: { version: 1, documentId: documents.GiveFeedbackDocument, leaves: () => "kind" },
  fileComplaint: {
    version: 1,
    documentId: documents.FileComplaintDocument,
    subject: ({ input }) => input.code,
    opens: true,
    attach: ({ input }, attachments) => ({ input: { ...input, attachments } }),
    receipt: ({ input: { code, key, title } }) => ({ code, key, title }),
    leaves: ({ input }) => (input.identityMode === "ANONYMOUS" ? "nothing" : "title"),
  },
  addComplaintDetails: {
    version: 1,
    documentId: documents.AddComplaintDetailsDocument,
    subject: held,
    attach: attachBeside,
    leaves: nothing,
  },
  confirmComplaint: {
    version: 1,
    documentId: documents.ConfirmComplaintDocument,
    subject: held,
    leaves: nothing,
  },
  reopenComplaint: {
    version: 1,
    documentId: documents.ReopenComplaintDocument,
    subject: held,
    leaves: nothing,
  },
  withdrawComplaint: {
    version: 1,
    documentId: documents.WithdrawComplaintDocument,
    subject: held,
    leaves: nothing,
  },
};

/** Bring what an older build stored to the shape of this one. */
export function upgraded(kind: Kind, variables: Variables, from: number): Variables {
  return (kind.upgrades ?? []).slice(from - 1).reduce((shape, step) => step(shape), variables);
}

/** Finds a kind by its name; undefined when this build does not know it. */
export type KindOf = (name: string) => Promise<Kind | undefined>;
