import { GiveFeedbackDocument, type GiveFeedbackMutationVariables } from "../../../graphql/generated/graphql";
import type { Kind, Plain } from "../../../outbox/kinds";

export const giveFeedback: Kind<Plain<GiveFeedbackMutationVariables>> = {
  name: "giveFeedback",
  version: 1,
  documentId: GiveFeedbackDocument,
  leaves: () => "kind",
  // The subject of feedback is the service it was given at.
  correction: (_, { id, subject }) => `/masukan/${subject}?perbaiki=${id}`,
};
