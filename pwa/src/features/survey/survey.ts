import type { Element, Unit } from "../../directory/directory";
import type { RespondentInput, SubmitSurveyInput } from "../../graphql/generated/graphql";
import type { PlainKey } from "../../i18n";
import type { Score } from "../../parts/Face";

export interface SurveyDraft {
  /** The intention: one survey however often the button is pressed. */
  id: string;
  service: string;
  point?: string;
  answers: Record<string, Score>;
  respondent: { sex: string; ageBand: string; education: string; occupation: string };
  /** An officer helped to fill it in; such answers are marked apart. */
  assisted: boolean;
}

export function emptySurvey(id: string, service: string): SurveyDraft {
  return {
    id,
    service,
    answers: {},
    respondent: { sex: "", ageBand: "", education: "", occupation: "" },
    assisted: false,
  };
}

/** The elements in the order they are asked. */
export const asked = (elements: readonly Element[]): Element[] =>
  elements.toSorted((one, other) => one.displayOrder - other.displayOrder);

/** The number, from 1, of the first question without an answer; undefined when all are answered. */
export function firstOpen(elements: readonly Element[], answers: SurveyDraft["answers"]): number | undefined {
  const index = asked(elements).findIndex(({ element }) => !answers[element]);
  return index < 0 ? undefined : index + 1;
}

/** Where question n leads: to the next one, or to the citizen's own details; back to the check when it came from there. */
export function after(n: number, total: number, service: string, fromCheck: boolean): string {
  if (fromCheck) return `/survei/${service}/periksa`;
  return `/survei/${service}/${n < total ? n + 1 : "profil"}`;
}

/** The input of a survey; what was left open about the person is left out. */
export function surveyInput(draft: SurveyDraft, unit: Unit, deviceKey: string, at: Date): SubmitSurveyInput {
  const told = Object.fromEntries(
    Object.entries(draft.respondent).filter(([, value]) => value),
  ) as RespondentInput;
  return {
    service: draft.service,
    servicePoint: unit.servicePoints.find(({ code }) => code === draft.point)?.id ?? null,
    answers: Object.entries(draft.answers).map(([element, score]) => ({ element, score })),
    respondent: Object.keys(told).length ? told : null,
    answeredAt: at.toISOString(),
    assisted: draft.assisted,
    deviceKey,
  };
}

interface ProfileItem {
  field: keyof SurveyDraft["respondent"];
  label: PlainKey;
  options: { value: string; label: PlainKey }[];
}

type Code<Key = PlainKey> = Key extends `profile.${infer Name}` ? Name : never;

const choices = (codes: readonly Code[]): ProfileItem["options"] =>
  codes.map((value) => ({ value, label: `profile.${value}` as PlainKey }));

/** What may be told about the person, with the codes the office counts by. */
export const PROFILE: readonly ProfileItem[] = [
  { field: "sex", label: "profile.sex", options: choices(["female", "male"]) },
  {
    field: "ageBand",
    label: "profile.ageBand",
    options: choices(["under_18", "18_25", "26_35", "36_45", "46_55", "56_65", "over_65"]),
  },
  {
    field: "education",
    label: "profile.education",
    options: choices(["none", "sd", "smp", "sma", "d1_d4", "s1", "s2", "s3"]),
  },
  {
    field: "occupation",
    label: "profile.occupation",
    options: choices([
      "pns",
      "tni",
      "polri",
      "swasta",
      "wirausaha",
      "pelajar",
      "ibu_rumah_tangga",
      "nelayan",
      "petani",
      "buruh",
      "lainnya",
    ]),
  },
];
