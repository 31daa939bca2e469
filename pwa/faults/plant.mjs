// Draw faults in the client by Stryker and try each with the tests that reach it; print what became of them.
//
// node faults/plant.mjs SAMPLE SEED [UNDER], in a copy of the whole tree: the sources here are changed.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { key } from "./drawn.mjs";

const NOT_OURS = /\.test\.tsx?$|\.d\.ts$|^src\/graphql\/generated\/|^src\/testing\//;
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };

const [sample, seed, under = "src/"] = process.argv.slice(2);
const drawn = draw(await everything(), Number(sample), seed);
process.env.FAULTS_DRAWN = join(mkdtempSync(join(tmpdir(), "faults-")), "drawn.json");
writeFileSync(process.env.FAULTS_DRAWN, JSON.stringify(drawn.map(key)));
const results = await new Stryker({
  mutate: drawn.map(range),
  inPlace: true,
  testRunner: "vitest",
  checkers: ["drawn"],
  plugins: ["@stryker-mutator/vitest-runner", "./drawn.mjs"].map((name) => import.meta.resolve(name)),
  // Its own rewriting of the settings needs a compiler older than ours.
  tsconfigFile: "none.json",
  coverageAnalysis: "perTest",
  reporters: [],
  // On a busy machine the first run of all tests takes longer than its five minutes.
  dryRunTimeoutMinutes: 30,
  logLevel: "error",
  concurrency: Number(process.env.FAULTS_WORKERS ?? 2),
  tempDirName: ".stryker-tmp",
}).runMutationTest();
const told = results
  .filter(({ status }) => status !== "CompileError")
  .map((result) => ({
    path: result.fileName.slice(process.cwd().length + 1),
    location: result.location,
    kind: result.mutatorName,
    replacement: result.replacement,
    status: result.status,
    tests: result.coveredBy?.length ?? 0,
  }));
process.stdout.write(`\n${JSON.stringify(told)}\n`);

/** Every fault that Stryker can make in our sources. */
async function everything() {
  const names = readdirSync("src", { recursive: true })
    .map((name) => `src/${name}`)
    .toSorted();
  const files = names
    .filter((name) => /\.tsx?$/.test(name) && !NOT_OURS.test(name) && name.startsWith(under))
    .map((name) => ({ name: join(process.cwd(), name), mutate: true, content: readFileSync(name, "utf8") }));
  const options = {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
    optionalChaining: true,
    noHeader: true,
  };
  return (await new Instrumenter(logger).instrument(files, options)).mutants;
}

/** Statements first, then one fault of each line: a crowded line is drawn no oftener than a plain one. */
function draw(mutants, number, salt) {
  const lines = Map.groupBy(mutants, (mutant) => `${mutant.fileName}:${mutant.location.start.line}`);
  const first = (list, name) => list.toSorted((a, b) => (rank(name(a)) < rank(name(b)) ? -1 : 1))[0];
  const rank = (name) =>
    createHash("sha256")
      .update(`${salt} ${name.replace(process.cwd(), "")}`)
      .digest("hex");
  const chosen = [...lines.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, number);
  return chosen.map((line) => first(lines.get(line), key));
}

function range({ fileName, location: { start, end } }) {
  const at = ({ line, column }) => `${line + 1}:${column}`;
  return `${fileName.slice(process.cwd().length + 1)}:${at(start)}-${at(end)}`;
}
