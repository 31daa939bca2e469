import { afterEach, expect, it, vi } from "vitest";
import { ask, type Failure } from "./client";
import type { DocumentId } from "./document";
import { askEarly } from "./early";
import { send } from "./change";

type Answer = {
  saveThing:
    { __typename: "Thing"; id: string } | { __typename: "Refused"; refusal: "INVALID"; message: string };
};
const document = "ab12" as DocumentId<Answer, { intention: string }>;

function answers(body: unknown, init?: ResponseInit): void {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(typeof body === "string" ? body : JSON.stringify(body), init)),
  );
}

const failure = (): Promise<Failure> =>
  ask(document, { intention: "i" }).then(
    () => Promise.reject(new Error("answered")),
    (reason: Failure) => reason,
  );

afterEach(() => vi.unstubAllGlobals());

it("only the hash of a document goes over the wire", async () => {
  answers({ data: { saveThing: { __typename: "Thing", id: "1" } } });
  await ask(document, { intention: "i" });
  const [, init] = vi.mocked(fetch).mock.calls[0]!;
  expect(JSON.parse(init!.body as string)).toEqual({ documentId: "ab12", variables: { intention: "i" } });
});

it("a public question goes by address, without the session, and the browser keeps the answer", async () => {
  answers({ data: { saveThing: { __typename: "Thing", id: "1" } } });
  await ask(document, { intention: "r" }, { open: true });
  const [address, init] = vi.mocked(fetch).mock.calls[0]!;
  const { pathname, searchParams } = new URL(address as string, "http://suara.example");
  expect([pathname, searchParams.get("documentId"), JSON.parse(searchParams.get("variables")!)]).toEqual([
    "/graphql",
    "ab12",
    { intention: "r" },
  ]);
  expect(init).toMatchObject({ method: "GET", credentials: "omit", cache: "no-cache" });
});

it("a question asked while its screen was on the way is answered once, and not asked again", async () => {
  answers({ data: { saveThing: { __typename: "Thing", id: "1" } } });
  askEarly(document, { intention: "e" });
  await ask(document, { intention: "e" }, { open: true });
  expect(fetch).toHaveBeenCalledTimes(1);
  await ask(document, { intention: "e" }, { open: true });
  expect(fetch).toHaveBeenCalledTimes(2);
});

it("nothing else is kept by the browser", async () => {
  answers({ data: { saveThing: { __typename: "Thing", id: "1" } } });
  await ask(document, { intention: "r" }, { unsigned: true });
  expect(vi.mocked(fetch).mock.calls[0]![1]).toMatchObject({ method: "POST", cache: "no-store" });
});

it("a refused change gives the reason and is no failure", async () => {
  answers({ data: { saveThing: { __typename: "Refused", refusal: "INVALID", message: "Isi nama" } } });
  expect(await send(document, {})).toMatchObject({ ok: false, problem: { message: "Isi nama" } });
});

it("a page of someone else in between counts as no network", async () => {
  answers("<html>Login WiFi</html>");
  expect((await failure()).code).toBe("NETWORK");
});

it("a fault says its number, too many tries say how long to wait", async () => {
  answers({ code: "FAULT", incident: "4F21" }, { status: 500 });
  expect(await failure()).toMatchObject({ code: "FAULT", incident: "4F21" });
  answers({ code: "TOO_MANY" }, { status: 429, headers: { "Retry-After": "600" } });
  expect(await failure()).toMatchObject({ code: "TOO_MANY", retryAfterSeconds: 600 });
});

it("a server that is too busy is told apart from somebody who tried too often", async () => {
  const said = { code: "TOO_MANY", retryAfterSeconds: 45 };
  answers({ data: null, errors: [{ message: "x", path: ["a"], extensions: { ...said, busy: true } }] });
  expect(await failure()).toMatchObject({ code: "BUSY", retryAfterSeconds: 45 });
  answers(said, { status: 503 });
  expect((await failure()).code).toBe("BUSY");
  answers({ data: null, errors: [{ message: "x", path: ["a"], extensions: said }] });
  expect((await failure()).code).toBe("TOO_MANY");
});

it("an error of the schema keeps its code", async () => {
  answers({ data: null, errors: [{ message: "x", extensions: { code: "UNKNOWN_DOCUMENT" } }] });
  expect((await failure()).code).toBe("UNKNOWN_DOCUMENT");
});
