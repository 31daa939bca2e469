// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { useMedia } from "./media";

function Words() {
  return <p>{useMedia("(max-width: 599.98px)") ? "short" : "long"}</p>;
}

test("a phone that is turned is spoken to by its new width at once", async () => {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number }): void } };
  happyDOM.setViewport({ width: 1280 });
  await act(() => render(<Words />, document.body));
  expect(document.body.textContent).toBe("long");
  await act(() => happyDOM.setViewport({ width: 390 }));
  expect(document.body.textContent).toBe("short");
});
