import * as documents from "../../../graphql/generated/graphql";
import type { Kind, Plain, Without } from "../../../outbox/kinds";

export const fileComplaint: Kind<{ input: Without<documents.FileComplaintInput, "attachments"> }> = {
  name: "fileComplaint",
  version: 1,
  documentId: documents.FileComplaintDocument,
  subject: ({ input }) => input.code,
  opens: true,
  attach: ({ input }, attachments) => ({ input: { ...input, attachments } }),
  receipt: ({ input: { code, key, title } }) => ({ code, key, title }),
  leaves: ({ input }) => (input.identityMode === "ANONYMOUS" ? "nothing" : "title"),
  correction: (_, { id }) => `/adukan?perbaiki=${id}`,
};

interface WithReceipt {
  held: documents.ReceiptInput;
}

/** What a holder of the receipt does: nothing of it stays on the phone. */
const byHolder = {
  version: 1,
  subject: ({ held }: WithReceipt): string => held.code,
  leaves: () => "nothing",
  about: ({ held }: WithReceipt): string => `/lacak/${held.code}`,
} satisfies Partial<Kind<WithReceipt>>;

export const addComplaintDetails: Kind<Plain<documents.AddComplaintDetailsMutationVariables>> = {
  ...byHolder,
  name: "addComplaintDetails",
  documentId: documents.AddComplaintDetailsDocument,
  attach: (variables, attachments) => ({ ...variables, attachments }),
  correction: ({ held }, { id }) => `/lacak/${held.code}/tambah?perbaiki=${id}`,
};

export const confirmComplaint: Kind<Plain<documents.ConfirmComplaintMutationVariables>> = {
  ...byHolder,
  name: "confirmComplaint",
  documentId: documents.ConfirmComplaintDocument,
};

export const reopenComplaint: Kind<Plain<documents.ReopenComplaintMutationVariables>> = {
  ...byHolder,
  name: "reopenComplaint",
  documentId: documents.ReopenComplaintDocument,
};

export const withdrawComplaint: Kind<Plain<documents.WithdrawComplaintMutationVariables>> = {
  ...byHolder,
  name: "withdrawComplaint",
  documentId: documents.WithdrawComplaintDocument,
};
