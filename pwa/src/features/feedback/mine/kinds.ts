import {
  ThankFeedbackDocument,
  type ThankFeedbackMutationVariables,
} from "../../../graphql/generated/graphql";
import type { Kind, Plain } from "../../../outbox/kinds";

export const thankFeedback: Kind<Plain<ThankFeedbackMutationVariables>> = {
  name: "thankFeedback",
  version: 1,
  documentId: ThankFeedbackDocument,
  subject: ({ batch }) => batch,
  leaves: () => "kind",
  staff: true,
};
