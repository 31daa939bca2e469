import * as documents from "../../../graphql/generated/graphql";
import type { Kind, Plain } from "../../../outbox/kinds";

interface OfCase {
  id: string;
}

const onCase = {
  version: 1,
  subject: ({ id }: OfCase): string => id,
  leaves: () => "title",
  staff: true,
  about: (_: OfCase, { subject }: { subject: string }): string => `/petugas/${subject}`,
} satisfies Partial<Kind<OfCase>>;

export const verifyComplaint: Kind<Plain<documents.VerifyComplaintMutationVariables>, "verifyComplaint"> = {
  ...onCase,
  name: "verifyComplaint",
  documentId: documents.VerifyComplaintDocument,
};

export const assignComplaint: Kind<Plain<documents.AssignComplaintMutationVariables>, "assignComplaint"> = {
  ...onCase,
  name: "assignComplaint",
  documentId: documents.AssignComplaintDocument,
};

export const returnComplaint: Kind<Plain<documents.ReturnComplaintMutationVariables>, "returnComplaint"> = {
  ...onCase,
  name: "returnComplaint",
  documentId: documents.ReturnComplaintDocument,
};

export const startComplaint: Kind<Plain<documents.StartComplaintMutationVariables>, "startComplaint"> = {
  ...onCase,
  name: "startComplaint",
  documentId: documents.StartComplaintDocument,
};

export const respondComplaint: Kind<
  Plain<documents.RespondComplaintMutationVariables>,
  "respondComplaint"
> = {
  ...onCase,
  name: "respondComplaint",
  documentId: documents.RespondComplaintDocument,
  attach: (variables, attachments) => ({ ...variables, attachments }),
};

export const noteComplaint: Kind<Plain<documents.NoteComplaintMutationVariables>, "noteComplaint"> = {
  ...onCase,
  name: "noteComplaint",
  documentId: documents.NoteComplaintDocument,
};

export const archiveComplaint: Kind<
  Plain<documents.ArchiveComplaintMutationVariables>,
  "archiveComplaint"
> = {
  ...onCase,
  name: "archiveComplaint",
  documentId: documents.ArchiveComplaintDocument,
};

/** All that staff do to a complaint. */
export const VERBS = [
  verifyComplaint,
  assignComplaint,
  returnComplaint,
  startComplaint,
  respondComplaint,
  noteComplaint,
  archiveComplaint,
] as const;
export type VerbKind = (typeof VERBS)[number]["name"];
