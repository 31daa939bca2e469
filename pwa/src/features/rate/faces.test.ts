// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { Phone } from "../../testing/phone";
import { places } from "../../testing/town";

test.each([
  ["Tidak puas", 1],
  ["Kurang puas", 2],
  ["Puas", 3],
  ["Sangat puas", 4],
])("the face that says %s is sent as %i", async (words, score) => {
  const phone = await Phone.open(null);
  await phone.visit({ who: null, address: `/nilai/${places.service}` });
  const faces = [...document.querySelectorAll<HTMLLabelElement>("label.face")];
  faces.find(({ textContent }) => textContent === words)!.click();
  await phone.settle();
  document.querySelector<HTMLElement>(".foot .main-act")!.click();
  await phone.settle();
  const sent = phone.town.heard().find((line) => line.startsWith("RateService"))!;
  expect(sent).toContain(`"score":${score}`);
  expect(sent).toContain(" unsigned");
  expect(faces.indexOf(faces.find(({ textContent }) => textContent === words)!)).toBe(score - 1);
});
