import * as complaints from "../features/complaint/model/kinds";
import { giveFeedback } from "../features/feedback/give/kinds";
import { rateService } from "../features/rate/kinds";
import { submitSurvey } from "../features/survey/kinds";
import type { Kind } from "../outbox/kinds";

/** What citizens send. A kind is never taken out: a phone may have kept one for months. */
export const KINDS: readonly Kind[] = [rateService, submitSurvey, giveFeedback, ...Object.values(complaints)];
