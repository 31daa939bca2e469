// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import { loadWords } from "../../i18n";
import partsWords from "../../parts/words";
import Activation from "./Activation";
import words from "./words";
import id from "./words.id";

const asked: [address: string, body: unknown][] = [];
let status = 204;
let fields: { field: string; message: string }[] = [];

beforeEach(async () => {
  asked.length = 0;
  status = 204;
  fields = [];
  await loadWords([words, partsWords]);
  history.replaceState(null, "", "/aktivasi#token-1");
  vi.stubGlobal("fetch", async (address: string, { body }: RequestInit) => {
    asked.push([address, JSON.parse(body as string)]);
    return new Response(status === 204 ? null : JSON.stringify({ fields }), { status });
  });
  render(null, document.body);
  render(<Activation />, document.body);
});

async function choose(password: string): Promise<string> {
  const field = document.querySelector("input")!;
  field.value = password;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return document.querySelector("main, body")!.textContent;
}

test("a password that was chosen by the link of an invitation leads on to signing in", async () => {
  const told = await choose("selokan bersih 2026");
  expect(asked).toEqual([["/activation", { token: "token-1", password: "selokan bersih 2026" }]]);
  expect(document.querySelector('a[href="/masuk?lanjut=/lembar-pemulihan"]')).not.toBeNull();
  expect(told).toContain(id["activation.doneNext"]);
});

test.each([401, 404])("a link that was used (%i) says so, and keeps the form", async (answer) => {
  status = answer;
  await choose("selokan bersih 2026");
  expect(document.querySelector("input")!.getAttribute("aria-invalid")).toBe("true");
  expect(document.querySelector(".err")!.textContent).toBe(id["activation.spent"]);
});

test("where letters would stay shut the form says so first, and sends what the person then decides", async () => {
  status = 400;
  fields = [{ field: "recoveryCode", message: "Masukan lama tertutup." }];
  const told = await choose("selokan bersih 2026");
  expect(told).toContain(id["activation.sealedNext"]);
  expect(document.querySelector("#code")!.getAttribute("aria-invalid")).toBe("true");
  status = 204;
  document.querySelectorAll<HTMLInputElement>("[type=checkbox]")[1]!.click();
  await choose("selokan bersih 2026");
  expect(asked.at(-1)![1]).toEqual({
    token: "token-1",
    password: "selokan bersih 2026",
    shutsLetters: true,
  });
});

test("a code is sent rather than the leave to shut letters", async () => {
  status = 400;
  fields = [{ field: "recoveryCode", message: "Kode ini keliru." }];
  await choose("selokan bersih 2026");
  const code = document.querySelector<HTMLInputElement>("#code")!;
  code.value = "7K4M-9XTP";
  code.dispatchEvent(new InputEvent("input", { bubbles: true }));
  document.querySelectorAll<HTMLInputElement>("[type=checkbox]")[1]!.click();
  await choose("selokan bersih 2026");
  expect(asked.at(-1)![1]).toMatchObject({ recoveryCode: "7K4M-9XTP" });
  expect(asked.at(-1)![1]).not.toHaveProperty("shutsLetters");
});
