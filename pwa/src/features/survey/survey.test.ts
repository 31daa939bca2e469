import { expect, test } from "vitest";
import type { Element, Unit } from "../../directory/directory";
import { after, asked, emptySurvey, firstOpen, surveyInput } from "./survey";

const element = (code: string, displayOrder: number): Element => ({
  element: code,
  number: displayOrder,
  displayOrder,
  name: code,
  nameEn: code,
  question: "",
  questionEn: "",
  answers: [],
});
const elements = [element("complaint_handling", 9), element("facilities", 8), element("requirements", 1)];
const unit = { servicePoints: [{ id: "p", code: "MLT-1" }] } as unknown as Unit;

test("questions are asked in the questionnaire's order, not by the number of their element", () => {
  expect(asked(elements).map((one) => one.element)).toEqual([
    "requirements",
    "facilities",
    "complaint_handling",
  ]);
});

test("a survey taken up again goes on at its first open question", () => {
  expect(firstOpen(elements, { requirements: 3 })).toBe(2);
  expect(firstOpen(elements, { requirements: 3, facilities: 4, complaint_handling: 1 })).toBeUndefined();
});

test("a question leads to the next, the last one to the profile, a corrected one back to the check", () => {
  expect(after(8, 9, "s", false)).toBe("/survei/s/9");
  expect(after(9, 9, "s", false)).toBe("/survei/s/profil");
  expect(after(2, 9, "s", true)).toBe("/survei/s/periksa");
});

test("what was left open about the person is not sent", () => {
  const draft = { ...emptySurvey("i", "s"), point: "MLT-1", answers: { requirements: 3 as const } };
  const input = surveyInput(draft, unit, "k", new Date(0));
  expect(input).toMatchObject({
    servicePoint: "p",
    respondent: null,
    answers: [{ element: "requirements", score: 3 }],
  });
  const told = surveyInput(
    { ...draft, respondent: { ...draft.respondent, sex: "female" } },
    unit,
    "k",
    new Date(0),
  );
  expect(told.respondent).toEqual({ sex: "female" });
});
