import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import documents from "../graphql/documents.json";

/** What the real server answered when it was asked the same, after the same changes; written by `./run screens`. */
const PLACE = join(import.meta.dirname, "answers.json");

interface Answer {
  status: number;
  type: string;
  body: string;
}

interface Answers {
  /** Who has signed in and ids of things, by name: what stands in addresses. */
  places: Record<string, string>;
  /** By who asked, what was asked and what had been changed before: which of the answers came. */
  asked: Record<string, number>;
  answers: Answer[];
}

/** The served demonstration town that `./run screens` puts behind the tests. */
interface Served {
  address: string;
  cookies: Record<string, string>;
  places: Record<string, string>;
}

const served = process.env.RANGKUI_TOWN ? (JSON.parse(process.env.RANGKUI_TOWN) as Served) : undefined;
export const isServed = served !== undefined;
const known: Answers = existsSync(PLACE)
  ? (JSON.parse(readFileSync(PLACE, "utf8")) as Answers)
  : { places: {}, asked: {}, answers: [] };
export const places = served?.places ?? known.places;

/** Stands at the far end of `fetch` and gives the real server's answers. */
export class Town {
  /** What was asked or handed to the browser since `heard` was called last, one line each. */
  private lines: string[] = [];
  private changes = "";
  private reset: Promise<unknown> | undefined;
  /** While true there is no network. */
  away = false;
  waiting = 0;

  constructor(private readonly who: string | null) {}

  heard(): string[] {
    const lines = this.lines;
    this.lines = [];
    return lines;
  }

  note(line: string): void {
    this.lines.push(line);
  }

  /** The town is as it was before anybody changed anything. */
  asAtFirst(): void {
    // Another phone may have changed something before this one was opened.
    const isChanged = this.changes !== "" || !this.reset;
    this.changes = "";
    this.lines = [];
    if (served && isChanged) this.reset = carried(`${served.address}/as-at-first`, { method: "POST" });
  }

  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    this.waiting += 1;
    try {
      const asked = await describe(address, init);
      this.lines.push(asked.line);
      if (this.away) throw new TypeError("Failed to fetch");
      const after = this.changes;
      if (asked.changes) this.changes = digest(`${after} ${asked.line}`);
      const { status, type, body } = await this.answer(asked.line, after, address, init);
      return new Response(status === 204 || status === 304 ? null : body, {
        status,
        headers: { "Content-Type": type },
      });
    } finally {
      this.waiting -= 1;
    }
  };

  private async answer(line: string, after: string, address: string, init: RequestInit): Promise<Answer> {
    const key = `${this.who ?? "citizen"}${after && ` after ${after}`}: ${line}`;
    if (served) {
      await this.reset;
      const headers = { ...(init.headers as Record<string, string>) };
      if (this.who && init.credentials !== "omit") headers.Cookie = served.cookies[this.who]!;
      keep(key, await carried(served.address + address, { ...init, headers }));
    }
    const found = known.answers[known.asked[key] ?? -1];
    if (!found) this.note("! the server was never asked this");
    return found ?? { status: 599, type: "text/plain", body: `Never asked before: ${key}` };
  }
}

/** Keep what the server answered for runs without it. */
export function write(): void {
  if (!served) return;
  const used = [...new Set(Object.values(known.asked))].toSorted((a, b) => a - b);
  const asked = Object.entries(known.asked).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    `{"places": ${JSON.stringify(places)},`,
    `"asked": {`,
    asked.map(([key, at]) => `${JSON.stringify(key)}: ${used.indexOf(at)}`).join(",\n"),
    `}, "answers": [`,
    used.map((at) => JSON.stringify(known.answers[at])).join(",\n"),
    "]}\n",
  ];
  writeFileSync(PLACE, lines.join("\n"));
}

function keep(key: string, answer: Answer): void {
  const text = JSON.stringify(answer);
  const at = known.answers.findIndex((other) => JSON.stringify(other) === text);
  known.asked[key] = at < 0 ? known.answers.push(answer) - 1 : at;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** One line that says what is asked: documents by name, since their ids change with every field. */
async function describe(address: string, init: RequestInit): Promise<{ line: string; changes: boolean }> {
  const { method = "GET", body, credentials } = init;
  const [path = "", search = ""] = address.split("?");
  const headers = Object.entries((init.headers ?? {}) as Record<string, string>)
    .filter(([name]) => !["Accept", "Content-Type"].includes(name))
    .map(([name, value]) => ` ${name}=${value}`)
    .join("");
  const manner = `${credentials === "omit" ? " unsigned" : ""}${headers}`;
  const text = typeof body === "string" ? body : body ? `${digest(await new Response(body).text())}` : "";
  if (path !== "/graphql")
    return { line: `${method} ${address} ${text}${manner}`, changes: method !== "GET" };
  const open = new URLSearchParams(search);
  const { documentId, variables } = (
    text
      ? JSON.parse(text)
      : { documentId: open.get("documentId"), variables: JSON.parse(open.get("variables")!) }
  ) as {
    documentId: keyof typeof documents;
    variables: object;
  };
  const [, kind, name] = /\b(query|mutation|subscription) (\w+)/.exec(documents[documentId])!;
  return {
    line: `${name} ${JSON.stringify(variables)}${text ? "" : " by address"}${manner}`,
    changes: kind === "mutation",
  };
}

/** Ask the served town, past the page's own `fetch`. */
function carried(address: string, { method = "GET", headers, body }: RequestInit): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, headers: headers as Record<string, string> }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const type = answer.headers["content-type"] ?? "";
        // Pictures are not looked at here.
        const text = type.startsWith("image/") ? "" : Buffer.concat(parts).toString("utf8");
        resolve({ status: answer.statusCode!, type, body: text });
      });
    });
    asking.on("error", reject);
    asking.end(typeof body === "string" ? body : body ? Buffer.from(body as ArrayBuffer) : undefined);
  });
}
