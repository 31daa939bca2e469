import type { Unit } from "../../directory/directory";
import type { RateServiceInput } from "../../graphql/generated/graphql";
import type { Score } from "../../parts/Face";

/** What can be chosen with one tap beside a face; the server knows the same codes. */
export const REASONS = ["waiting_time", "friendliness", "clarity", "requirements", "cost", "place"] as const;
export type Reason = (typeof REASONS)[number];

export interface RatingForm {
  score: Score | null;
  reasons: string[];
  wentWell: string;
  couldBeBetter: string;
}

export const EMPTY: RatingForm = { score: null, reasons: [], wentWell: "", couldBeBetter: "" };

/** What an item of the outbox was filled with, to correct it. */
export function formOf(input: RateServiceInput): RatingForm {
  return {
    score: input.score as Score,
    reasons: [...input.reasons],
    wentWell: input.wentWell ?? "",
    couldBeBetter: input.couldBeBetter ?? "",
  };
}

/** The input of a rating. Reasons chosen for one side of the scale stay only while the face is on that side. */
export function ratingInput(
  form: RatingForm & { score: Score },
  where: { service: string; unit: Pick<Unit, "servicePoints">; pointCode?: string; deviceKey: string },
  at: Date,
): RateServiceInput {
  const point = where.unit.servicePoints.find(({ code }) => code === where.pointCode);
  return {
    service: where.service,
    servicePoint: point?.id ?? null,
    score: form.score,
    reasons: form.reasons,
    wentWell: form.wentWell.trim() || null,
    couldBeBetter: form.couldBeBetter.trim() || null,
    ratedAt: at.toISOString(),
    deviceKey: where.deviceKey,
  };
}

/** A corrected rating stays one of its own visit: its time and counter are those of the first writing. */
export function sameVisit(
  corrected: RateServiceInput,
  { ratedAt, servicePoint }: RateServiceInput,
): RateServiceInput {
  return { ...corrected, ratedAt, servicePoint };
}

/** Choose a face; changing sides of the scale drops reasons that meant the opposite. */
export function withScore(form: RatingForm, score: Score): RatingForm {
  const sameSide = form.score === null || form.score > 2 === score > 2;
  return { ...form, score, reasons: sameSide ? form.reasons : [] };
}

const VISIT_MS = 2 * 3_600_000;

/** True when this phone rated the service so lately that it was the same visit. */
export function isSameVisit(ratedAt: number | undefined, now: number): boolean {
  return ratedAt !== undefined && now - ratedAt < VISIT_MS;
}
