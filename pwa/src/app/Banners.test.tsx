// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { loadWords } from "../i18n";
import { type Viewer, viewer } from "../session/session";
import { Banners } from "./Banners";
import words from "./words";

test("an administrator is told that limits take all citizens for one, and nobody else is", async () => {
  await loadWords([words]);
  await act(() => render(<Banners />, document.body));
  expect(document.body.textContent).not.toContain("RANGKUI_TRUSTED_PROXIES");
  await act(() => {
    viewer.value = { limitsBlind: true, actions: [] } as unknown as Viewer;
  });
  expect(document.body.textContent).toContain("RANGKUI_TRUSTED_PROXIES");
});
