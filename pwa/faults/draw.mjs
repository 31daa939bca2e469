// Draw faults in the client by Stryker's mutators, mark their places in the sources, and print them.
//
// node faults/draw.mjs SAMPLE SEED [UNDER], in a copy of the tree: the sources here are changed. A marked source does
// what it did, and notes who comes by each place under the number that the printed list gives it.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const NOT_OURS = /\.test\.tsx?$|\.d\.ts$|^src\/graphql\/generated\/|^src\/testing\//;
/** Names of icons are put in while building, from the source's words; the compiler holds each to the list of icons. */
const icons = {
  shouldIgnore({ node, parent }) {
    const named = node.type === "JSXAttribute" && parent.name.name === "Icon" && node.name.name === "name";
    const given = node.type === "JSXAttribute" && node.name.name === "icon";
    const called = node.type === "CallExpression" && node.callee.name === "icon";
    return named || given || called ? "an icon" : undefined;
  },
};
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [icons], optionalChaining: true };
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
const instrumenter = new Instrumenter(logger);

const [sample, seed, under = "src/"] = process.argv.slice(2);
const drawn = draw(await everything(), Number(sample), seed);
const numbers = await marked(Map.groupBy(drawn, ({ fileName }) => fileName));
const told = drawn.map((mutant) => ({
  number: numbers.get(key(mutant)),
  path: mutant.fileName,
  // Stryker counts lines from 0 here.
  start: { line: mutant.location.start.line, column: mutant.location.start.column },
  end: { line: mutant.location.end.line, column: mutant.location.end.column },
  kind: mutant.mutatorName,
  replacement: mutant.replacement,
}));
process.stdout.write(`\n${JSON.stringify(told)}\n`);

/** Every fault that Stryker can make in our sources. */
async function everything() {
  const names = readdirSync("src", { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => /\.tsx?$/.test(name) && !NOT_OURS.test(name) && name.startsWith(under))
    .toSorted();
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const { mutants } = await instrumenter.instrument(files, { ...OPTIONS, noHeader: true });
  return mutants.filter(({ status }) => status !== "Ignored");
}

/** Lines first, then one fault of each: a crowded line is drawn no oftener than a plain one. */
function draw(mutants, number, salt) {
  const rank = (name) => createHash("sha256").update(`${salt} ${name}`).digest("hex");
  const first = (list, name) => list.toSorted((a, b) => (rank(name(a)) < rank(name(b)) ? -1 : 1))[0];
  const lines = Map.groupBy(mutants, (mutant) => `${mutant.fileName}:${mutant.location.start.line}`);
  const chosen = [...lines.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, number);
  return chosen.map((line) => first(lines.get(line), key));
}

/** Mark the drawn places in the files themselves; give their numbers. */
async function marked(byFile) {
  const files = [...byFile].map(([name, mutants]) => ({
    name,
    mutate: mutants.map(({ location }) => location),
    content: readFileSync(name, "utf8"),
  }));
  const done = await instrumenter.instrument(files, { ...OPTIONS, noHeader: false });
  for (const { name, content } of done.files) writeFileSync(name, content);
  return new Map(done.mutants.map((mutant) => [key(mutant), mutant.id]));
}

/** Name a fault so that two differ exactly when their place, kind or replacement does. */
function key({ fileName, location: { start, end }, mutatorName, replacement }) {
  return [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");
}
