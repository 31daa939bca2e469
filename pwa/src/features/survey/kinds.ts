import { SubmitSurveyDocument, type SubmitSurveyMutationVariables } from "../../graphql/generated/graphql";
import type { Kind, Plain } from "../../outbox/kinds";

export const submitSurvey: Kind<Plain<SubmitSurveyMutationVariables>> = {
  name: "submitSurvey",
  version: 1,
  documentId: SubmitSurveyDocument,
  leaves: () => "title",
};
