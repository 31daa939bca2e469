import { type PlainKey, t } from "../../i18n";

const MEANINGS: Record<string, PlainKey> = {
  requirements: "element.requirements",
  procedure: "element.procedure",
  time: "element.time",
  cost: "element.cost",
  product: "element.product",
  competence: "element.competence",
  behaviour: "element.behaviour",
  complaint_handling: "element.complaint_handling",
  facilities: "element.facilities",
};

/** What an element of the regulation means, in plain words, on request. */
export function ElementHelp({ element, name }: { element: string; name: string }) {
  const meaning = MEANINGS[element];
  if (!meaning) return null;
  return (
    <details class="meaning">
      <summary>{t("survey.meaning", { name: name.toLowerCase() })}</summary>
      <p class="small">{t(meaning)}</p>
    </details>
  );
}
