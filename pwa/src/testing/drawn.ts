import { createHash } from "node:crypto";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

/** Write what is on screen as lines: each element with all its attributes, its words, what it holds, and the focus. */
export function drawn(root: Element): string[] {
  const names = new Map<string, string>();
  // Which names go together matters, not how many were given before on other screens.
  const renamed = (given: string): string => {
    if (!names.has(given)) names.set(given, `P0-${names.size}`);
    return names.get(given)!;
  };
  return [...lines(root, "")].map((line) => line.replaceAll(/\bP0-\d+/g, renamed));
}

function* lines(element: Element, indent: string): Generator<string> {
  const head = `${indent}${element.localName}${attributes(element)}`;
  // A drawing is told from another by its shapes; what they are is for eyes.
  if (element.localName === "svg") return void (yield `${head} ${digest(element.innerHTML)}`);
  const children = [...element.childNodes].filter(
    (node) => (node.nodeType !== 8 && node.textContent !== "") || node instanceof Element,
  );
  if (children.every((node) => !(node instanceof Element)))
    return void (yield `${head}${said(element.textContent)}`);
  yield head;
  for (const child of children) {
    if (child instanceof Element) yield* lines(child, `${indent} `);
    else yield `${indent} ${said(child.textContent).trim()}`;
  }
}

const said = (text: string | null): string => (text ? ` "${text}"` : "");

function attributes(element: Element): string {
  const told = [...element.attributes].map(({ name, value }) =>
    name === "class"
      ? `.${value.trim().split(/\s+/).join(".")}`
      : value === ""
        ? `[${name}]`
        : `[${name}=${value}]`,
  );
  const held = element as HTMLInputElement;
  if (["input", "textarea", "select"].includes(element.localName)) {
    if (held.type === "radio" || held.type === "checkbox") told.push(held.checked ? "{checked}" : "");
    else if (held.value) told.push(`{${held.value}}`);
  }
  if (element.ownerDocument.activeElement === element && element.localName !== "body")
    told.push(" <-- focus");
  return told.join("");
}

/** So many lines of one run are told in full. */
const GONE = 10;
const NEW = 60;

/** What differs between two looks: lines gone with a minus, new ones with a plus, the rest of long runs folded. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const told: string[] = [];
  let run: string[] = [];
  const fold = (): void => {
    const sign = run[0]?.[0];
    const most = sign === "-" ? GONE : NEW;
    told.push(...run.slice(0, most));
    if (run.length > most) told.push(`${sign} and ${run.length - most} more ${digest(run.join("\n"))}`);
    run = [];
  };
  for (const line of changes(before, after)) {
    if (run.length > 0 && run[0]![0] !== line[0]) fold();
    run.push(line);
  }
  fold();
  return told;
}

function* changes(before: readonly string[], after: readonly string[]): Generator<string> {
  let [start, end] = [0, 0];
  while (start < before.length && before[start] === after[start]) start += 1;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  const old = before.slice(start, before.length - end);
  const young = after.slice(start, after.length - end);
  const table = common(old, young);
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (old[i] !== undefined && old[i] === young[j]) [i, j] = [i + 1, j + 1];
    else if (j >= young.length || (i < old.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      yield `- ${old[i++]!.trim()}`;
    else yield `+ ${young[j++]!.trim()}`;
  }
}

/** Lengths of the longest common sequences of what is left from each place on. */
function common(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i]![j] =
        before[i] === after[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
