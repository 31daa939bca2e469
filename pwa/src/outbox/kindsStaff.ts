import * as documents from "../graphql/generated/graphql";
import type { Kind } from "./kinds";

function onComplaint(documentId: string): Kind {
  return { version: 1, documentId, subject: ({ id }) => id, leaves: () => "title", staff: true };
}

/** Catalogue of what staff send, in a piece of its own so that citizens do not load it. */
export const staffKinds: Record<string, Kind> = {
  verifyComplaint: onComplaint(documents.VerifyComplaintDocument),
  assignComplaint: onComplaint(documents.AssignComplaintDocument),
  returnComplaint: onComplaint(documents.ReturnComplaintDocument),
  startComplaint: onComplaint(documents.StartComplaintDocument),
  respondComplaint: {
    ...onComplaint(documents.RespondComplaintDocument),
    attach: (variables, attachments) => ({ ...variables, attachments }),
  },
  noteComplaint: onComplaint(documents.NoteComplaintDocument),
  archiveComplaint: onComplaint(documents.ArchiveComplaintDocument),
  thankFeedback: {
    version: 1,
    documentId: documents.ThankFeedbackDocument,
    subject: ({ batch }) => batch,
    leaves: () => "kind",
    staff: true,
  },
};
