// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { confirmBy } from "../../graphql/confirm";
import { send } from "../../graphql/change";
import { IssueActivationDocument } from "../../graphql/generated/graphql";
import { confirmItIsYou } from "./ItIsYou";
import id from "./words.id";

const PASSWORD = "perahu kayu jati biru";
const STALE = {
  issueActivation: { __typename: "ConfirmFirst", refusal: "CONFIRM_FIRST", message: "Pastikan" },
};
const DONE = { issueActivation: { __typename: "ActivationSheet", links: [] } };

/** A server that wants to be sure, and is once it has heard the password. */
let sure: boolean;
let intentions: string[];
let confirmations: string[];
let stubborn: boolean;

beforeEach(() => {
  [sure, stubborn, intentions, confirmations] = [false, false, [], []];
  document.body.replaceChildren();
  // happy-dom knows the element, and not what opens it.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  confirmBy(confirmItIsYou);
  vi.stubGlobal("fetch", async (address: string, { body }: { body: string }) => {
    const sent = JSON.parse(body);
    if (address === "/session/confirm") {
      confirmations.push(sent.password);
      sure = sent.password === PASSWORD;
      const fields = [{ field: "password", message: "salah" }];
      return sure
        ? new Response(null, { status: 204 })
        : Response.json({ code: "INVALID", fields }, { status: 400 });
    }
    intentions.push(sent.variables.intention);
    return Response.json({ data: sure && !stubborn ? DONE : STALE });
  });
});

const invite = () => send(IssueActivationDocument, { people: ["a"] });
const dialog = (): Promise<HTMLFormElement> =>
  vi.waitFor(() => {
    const form = document.querySelector<HTMLFormElement>("form#confirm");
    expect(form).not.toBeNull();
    return form!;
  });

async function type(password: string): Promise<void> {
  const form = await dialog();
  const field = form.querySelector("input")!;
  field.value = password;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

test("what must be confirmed is sent once more as the same intention, when the password is right", async () => {
  const made = invite();
  await type(PASSWORD);
  expect((await made).ok).toBe(true);
  expect(intentions.length).toBe(2);
  expect(new Set(intentions).size).toBe(1);
  expect(document.querySelector("dialog")).toBeNull();
});

test("a wrong password is said in the dialog, which stays open", async () => {
  const made = invite();
  await type("bukan sandi saya");
  await vi.waitFor(() => expect(document.body.textContent).toContain(id["sure.wrong"]));
  expect(intentions.length).toBe(1);
  await type(PASSWORD);
  expect((await made).ok).toBe(true);
  expect(confirmations).toEqual(["bukan sandi saya", PASSWORD]);
});

test("who would rather not is left with the reason, and nothing is sent again", async () => {
  const made = invite();
  await dialog();
  document.querySelector<HTMLButtonElement>(".btn.quiet")!.click();
  const change = await made;
  expect(change).toEqual({ ok: false, problem: STALE.issueActivation });
  expect([intentions.length, confirmations.length]).toEqual([1, 0]);
});

test("a server that is never sure is asked once more and no oftener", async () => {
  stubborn = true;
  const made = invite();
  await type(PASSWORD);
  expect((await made).ok).toBe(false);
  expect(intentions.length).toBe(2);
});

test("two that wait for one answer open one dialog", async () => {
  const both = Promise.all([invite(), invite()]);
  await dialog();
  await vi.waitFor(() => expect(intentions.length).toBe(2));
  expect(document.querySelectorAll("dialog").length).toBe(1);
  await type(PASSWORD);
  expect((await both).map(({ ok }) => ok)).toEqual([true, true]);
});
