import { RateServiceDocument, type RateServiceMutationVariables } from "../../graphql/generated/graphql";
import type { Kind, Plain } from "../../outbox/kinds";

export const rateService: Kind<Plain<RateServiceMutationVariables>> = {
  name: "rateService",
  version: 1,
  documentId: RateServiceDocument,
  leaves: () => "title",
  correction: ({ input }, { id }) => `/nilai/${input.service}?perbaiki=${id}`,
};
