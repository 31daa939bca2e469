// Write the types of every operation and the list of trusted documents: those of this build beside all released ones.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";

const here = fileURLToPath(new URL(".", import.meta.url));
const generated = join(here, "../src/graphql/generated/graphql.ts");
const trusted = join(here, "../src/graphql/documents.json");
const released = join(here, "../src/graphql/released.json");
const raw = mkdtempSync(join(tmpdir(), "codegen-"));

try {
  await generate(
    {
      cwd: here,
      silent: true,
      schema: "../../schema/schema.graphql",
      documents: ["../src/**/*.graphql"],
      generates: {
        [`${raw}/`]: {
          preset: "client",
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: { mode: "replaceDocumentWithHash", hashAlgorithm: "sha256" },
          },
          config: {
            documentMode: "string",
            enumsAsTypes: true,
            useTypeImports: true,
            skipTypename: false,
            scalars: {
              ID: "string",
              UUID: "string",
              Cursor: "string",
              LocalDate: "string",
              LocalTime: "string",
              DateTime: "string",
            },
          },
        },
      },
    },
    true,
  );
  const written = JSON.parse(readFileSync(join(raw, "persisted-documents.json"), "utf8"));
  const documents = Object.fromEntries(
    Object.entries(written).map(([hash, text]) => [hash.replace("sha256:", ""), text]),
  );
  mkdirSync(join(generated, ".."), { recursive: true });
  writeFileSync(generated, compact(readFileSync(join(raw, "graphql.ts"), "utf8")));
  // What a phone may hold for months stays; what was only tried while developing goes with the next run.
  const known = JSON.parse(readFileSync(released, "utf8"));
  const lines = Object.entries({ ...known, ...documents }).map(
    ([hash, text]) => `  ${JSON.stringify(hash)}: ${JSON.stringify(text)}`,
  );
  writeFileSync(trusted, `{\n${lines.join(",\n")}\n}\n`);
  const unreleased = Object.keys(documents).filter((hash) => !(hash in known));
  console.log(`${Object.keys(documents).length} documents, ${unreleased.length} of them not released yet.`);
} catch (error) {
  for (const line of new Set(messages(error))) console.error(line);
  console.error("If it is new in schema/, print the schema first: ./run fix does both.");
  process.exitCode = 1;
} finally {
  rmSync(raw, { recursive: true, force: true });
}

/** What went wrong, without the library's own stack. */
function messages(error) {
  return error.errors ? error.errors.flatMap(messages) : [error.message];
}

/** Keep the types; turn each document into a constant that holds only its hash. */
function compact(source) {
  const types = source.slice(
    0,
    source.search(/\nexport class TypedDocumentString|\nexport const \w+ = new TypedDocumentString/),
  );
  const constants = [
    ...source.matchAll(
      /export const (\w+Document) = .*?"sha256:([0-9a-f]{64})".*TypedDocumentString<(\w+), (\w+)>/g,
    ),
  ].map(
    ([, name, hash, answer, variables]) =>
      `export const ${name} = "${hash}" as DocumentId<${answer}, ${variables}>;`,
  );
  const clean = types
    .replace(/^import .*$/gm, "")
    .replace(/^\/\* eslint-disable \*\/\n/, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return `// Written by codegen/run.mjs from schema.graphql and the operations beside the screens. Do not edit.\nimport type { DocumentId } from "../document";\n\n${clean}\n\n${constants.join("\n")}\n`;
}
