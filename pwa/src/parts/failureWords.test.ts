import { beforeAll, expect, test } from "vitest";
import { type Failure, HttpFailure, NetworkFailure, ProblemFailure } from "../graphql/failure";
import { loadWords } from "../i18n";
import { failureWords } from "./failureWords";
import words from "./words";
import said from "./words.id";

beforeAll(() => loadWords([words]));

const http = (status: number, refusal: object = {}): Failure => new HttpFailure(status, refusal);
const minutes = (n: number): string => said["failure.tooMany"].replace("{minutes}", String(n));

test.each<[why: string, failure: Failure, words: string]>([
  ["no network", new NetworkFailure("NETWORK"), said["failure.network"]],
  ["no answer in time", new NetworkFailure("TIMEOUT"), said["failure.timeout"]],
  ["a busy server", http(503, { code: "FAULT" }), said["failure.busy"]],
  [
    "a crowded server",
    http(503, { code: "TOO_MANY", retryAfterSeconds: 4 }),
    said["failure.crowded"].replace("{seconds}", "4"),
  ],
  ["too many tries, the next in three minutes", http(429, { retryAfterSeconds: 121 }), minutes(3)],
  ["too many tries, the next in two seconds", http(429, { retryAfterSeconds: 2 }), minutes(1)],
  ["too many tries, the next in no time", http(429, { retryAfterSeconds: -90 }), minutes(1)],
  ["too many tries, the next at an unknown time", http(429), minutes(1)],
  ["a session that ended", http(401), said["failure.notSignedIn"]],
  ["what is not theirs", http(403), said["failure.notAllowed"]],
  ["what is not there", http(404), said["failure.notAllowed"]],
  [
    "a fault with a number",
    http(500, { incident: "AB12" }),
    said["failure.fault"].replace("{incident}", "AB12"),
  ],
  ["a fault without one", http(500), said["failure.faultPlain"]],
  ["a refusal in the server's words", new ProblemFailure("INVALID", "Judul pendek."), "Judul pendek."],
  ["a refusal without words", http(422), said["failure.faultPlain"]],
])("%s is told in words of its own", (_, failure, told) => {
  expect(failureWords(failure)).toBe(told);
});
