// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { expect, test } from "vitest";
import { PasswordField } from "./PasswordField";

const filled = (shown: boolean): HTMLInputElement => {
  const place = document.createElement("div");
  render(
    <PasswordField
      id="password"
      label="Kata sandi"
      value=""
      onInput={() => undefined}
      autocomplete="current-password"
      shown={signal(shown)}
    />,
    place,
  );
  return place.querySelector("input")!;
};

// ASVS 6.2.6
test("a password is masked until somebody asks to see it", () => {
  expect([filled(false).type, filled(true).type]).toEqual(["password", "text"]);
});

// ASVS 6.2.7
test("a password may be pasted and filled in by a manager", () => {
  const input = filled(false);
  expect(input.autocomplete).toBe("current-password");
  expect(input.dispatchEvent(new Event("paste", { cancelable: true, bubbles: true }))).toBe(true);
  expect([input.readOnly, input.maxLength]).toEqual([false, -1]);
});
