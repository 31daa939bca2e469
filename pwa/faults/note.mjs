// Before each test file: note which marked places each test comes by, and how long it takes, as FAULTS_NOTES/*.json.
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";

// Tests put clocks and chance of their own in the place of these.
const now = performance.now.bind(performance);
const file = join(process.env.FAULTS_NOTES, `${randomUUID()}.json`);
// oxlint-disable-next-line no-underscore-dangle -- Stryker's own name
const places = (globalThis.__stryker__ ??= {});
const tests = {};
let began = 0;

beforeEach(({ task }) => {
  places.currentTestId = task.name;
  began = now();
});

afterEach(({ task }) => {
  const { ms, failed } = tests[task.name] ?? { ms: 0, failed: false };
  tests[task.name] = { ms: ms + now() - began, failed: failed || task.result?.state === "fail" };
  places.currentTestId = undefined;
});

// oxlint-disable-next-line no-empty-pattern -- vitest reads from it which fixtures are wanted: none
afterAll(({}, suite) => {
  const { static: always = {}, perTest = {} } = places.mutantCoverage ?? {};
  for (const [name, test] of Object.entries(tests)) test.places = Object.keys(perTest[name] ?? {});
  const path = relative(process.cwd(), suite.file.filepath);
  writeFileSync(file, JSON.stringify({ path, always: Object.keys(always), tests }));
});
