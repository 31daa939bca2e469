import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Plugin, type ResolvedConfig, type Rolldown } from "vite";

import type { Feature } from "../src/parts/screen.ts";
import { isEnglish, isLater, isScanned, isStaffs } from "./layout.ts";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const root = fileURLToPath(new URL("..", import.meta.url));
type Test = (id: string) => boolean;
type Listed = [url: string, revision: string];

interface Tiers {
  first: Listed[];
  later: Listed[];
  english: Listed[];
  staff: Listed[];
}

/** Turn the built files into an installable shell: one inlined document, a service worker that knows every file, and compressed twins. */
export function shell(features: readonly Feature[]): Plugin {
  let config: ResolvedConfig;
  let bundle: Bundle = {};
  const carried = new Map<string, string>();
  return {
    name: "rangkui:shell",
    apply: "build",
    enforce: "post",
    configResolved: (resolved) => void (config = resolved),
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler: (code, id) => void carried.set(id, code),
    },
    writeBundle: (_, written) => void (bundle = written),
    async closeBundle() {
      const dist = config.build.outDir.startsWith("/")
        ? config.build.outDir
        : join(root, config.build.outDir);
      if (!Object.keys(bundle).length) return;
      inlineEntry(dist, bundle);
      const listed = lists(dist, bundle, features);
      writeFileSync(
        join(dist, "files.json"),
        `${JSON.stringify({ ...listed, scanned: scanned(bundle), style: styleBytes(dist, carried, features) })}\n`,
      );
      await buildWorker(dist, listed);
      compress(dist);
    },
  };
}

/**
 * Put the entry's code and style into index.html and leave a stand-in file at the entry's address.
 * Lazy chunks import shared code from the entry by its address; the stand-in hands them what the inline script exported,
 * so that the code runs once.
 */
function inlineEntry(dist: string, bundle: Bundle): void {
  const entry = Object.values(bundle).find((part): part is Chunk => part.type === "chunk" && part.isEntry);
  if (!entry) throw new Error("The build has no entry.");
  if (entry.imports.length)
    throw new Error(`The entry must be one file, but imports ${entry.imports.join(", ")}.`);
  const exported = /export\{([^}]*)\};?\s*$/.exec(entry.code.replace(/\n\/\/# sourceMappingURL.*\s*$/, ""));
  const names = (exported?.[1] ?? "")
    .split(",")
    .filter(Boolean)
    .map((pair) => pair.split(" as "));
  const handed = names.map(([local, name]) => `${name ?? local}:${local}`).join();
  const code = entry.code
    .replace(/export\{[^}]*\};?\s*$/, `globalThis.rangkuiShell={${handed}};`)
    .replace(/import\(([`"'])\.\/([^`"']+)\1\)/g, 'import("/assets/$2")')
    .replaceAll("</script", "<\\/script");
  const taken = names.map(([local, name]) => `${name ?? local}=e.${name ?? local}`).join();
  writeFileSync(
    join(dist, entry.fileName),
    taken ? `const e=globalThis.rangkuiShell;export const ${taken};` : "",
  );

  const page = join(dist, "index.html");
  const styles: string[] = [];
  const html = readFileSync(page, "utf8")
    .replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, file: string) => {
      styles.push(readFileSync(join(dist, file), "utf8").trim());
      unlinkSync(join(dist, file));
      return "";
    })
    .replace(/<script type="module"[^>]*><\/script>/, "")
    .replace(/>\s+</g, "><")
    .replace("</head>", () => `<style>${styles.join("")}</style></head>`)
    .replace("</body>", () => `<script type="module">${code}</script></body>`);
  writeFileSync(page, html);
  writeFileSync(
    join(dist, "csp.json"),
    `${JSON.stringify({ scriptHashes: [digest(code)], styleHashes: [digest(styles.join(""))] })}\n`,
  );
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Which files everyone keeps from the first visit and right after, and which are added with English or after a sign-in. */
function lists(dist: string, bundle: Bundle, features: readonly Feature[]): Tiers {
  const staffs: Test = (id) => isStaffs(features, id);
  const later: Test = (id) => isLater(features, id);
  const entry = Object.values(bundle).find((part): part is Chunk => part.type === "chunk" && part.isEntry)!;
  const citizen = reach(bundle, [entry.fileName], [staffs, isEnglish]);
  const first = reach(bundle, [entry.fileName], [staffs, isEnglish, later]);
  for (const name of citizen) {
    const part = bundle[name];
    const missing = part?.type === "chunk" ? part.imports.filter((other) => !citizen.has(other)) : [];
    if (missing.length)
      throw new Error(`${name} is kept for use without a network, but imports ${missing.join(", ")}.`);
  }
  const others = Object.keys(bundle).filter(
    (name) => /^assets\/.*\.(js|css|svg)$/.test(name) && !citizen.has(name),
  );
  const inEnglish = (name: string): boolean => {
    const part = bundle[name];
    return part?.type === "chunk" && holds(part, isEnglish) && !holds(part, staffs);
  };
  const fixed = ["index.html", "icons/mark.svg"];
  const list = (names: Iterable<string>): Listed[] =>
    [...names]
      .filter((name) => existsSync(join(dist, name)))
      .toSorted()
      .map((name) => [
        name === "index.html" ? "/" : `/${name}`,
        name.startsWith("assets/")
          ? ""
          : createHash("sha256")
              .update(readFileSync(join(dist, name)))
              .digest("hex")
              .slice(0, 12),
      ]);
  return {
    first: list([...fixed, ...first]),
    later: list([...citizen].filter((name) => !first.has(name))),
    english: list(others.filter(inEnglish)),
    staff: list(others.filter((name) => !inEnglish(name))),
  };
}

/**
 * All that the screen behind a counter's code runs. The service names it beside the document, so that no file waits for
 * the one that imports it.
 */
function scanned(bundle: Bundle): string[] {
  const found = new Set<string>();
  const todo = Object.keys(bundle).filter((name) => {
    const part = bundle[name];
    return part?.type === "chunk" && holds(part, isScanned);
  });
  for (let name = todo.pop(); name; name = todo.pop()) {
    const part = bundle[name];
    if (found.has(name) || part?.type !== "chunk") continue;
    found.add(name);
    todo.push(...part.imports);
  }
  return [...found].toSorted().map((name) => `/${name}`);
}

const holds = (chunk: Chunk, what: Test): boolean => chunk.moduleIds.some(what);

/** The style of all screens, and of those that citizens see, each compressed as one: what the document carries and what travels inside code. */
function styleBytes(
  dist: string,
  carried: Map<string, string>,
  features: readonly Feature[],
): { all: number; citizens: number } {
  const inlined = /<style>(.*?)<\/style>/s.exec(readFileSync(join(dist, "index.html"), "utf8"))?.[1] ?? "";
  const bytes = (wanted: (id: string) => boolean): number =>
    brotli(
      [inlined, ...[...carried].toSorted().flatMap(([id, text]) => (wanted(id) ? [text] : []))].join("\n"),
    ).length;
  return { all: bytes(() => true), citizens: bytes((id) => !isStaffs(features, id)) };
}

const brotli = (body: string | Uint8Array): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Everything that can be loaded from `start` without passing a chunk that holds what is to be left out. */
function reach(bundle: Bundle, start: string[], without: Test[]): Set<string> {
  const seen = new Set<string>();
  const todo = [...start];
  for (let name = todo.pop(); name; name = todo.pop()) {
    const part = bundle[name];
    if (seen.has(name) || !part) continue;
    if (part.type === "chunk" && without.some((what) => holds(part, what))) continue;
    seen.add(name);
    if (part.type !== "chunk") continue;
    todo.push(...part.imports, ...part.dynamicImports, ...(part.viteMetadata?.importedCss ?? []));
    todo.push(...(part.viteMetadata?.importedAssets ?? []));
  }
  return seen;
}

async function buildWorker(dist: string, tiers: Tiers): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    define: { TIERS: JSON.stringify(tiers) },
    build: {
      target: ["chrome111", "safari16.4"],
      outDir: dist,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, "src/sw/index.ts"),
        output: { format: "iife", entryFileNames: "sw.js", codeSplitting: false },
        optimization: { inlineConst: { mode: "all" } },
      },
    },
  });
}

function compress(dist: string): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|svg|json|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    if (["csp.json", "files.json"].includes(relative(dist, file))) continue;
    const body = readFileSync(file);
    writeFileSync(`${file}.br`, brotli(body));
    writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
  }
}
