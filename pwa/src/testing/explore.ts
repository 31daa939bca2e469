import type { Kind } from "../outbox/kinds";
import type { NewItem } from "../outbox/store";
import type { OutboxRow } from "../store/database";
import { difference } from "./drawn";
import type { Phone } from "./phone";

export interface Visit {
  who: string | null;
  address: string;
  receipt?: string;
  /** What lies in the outbox. */
  waiting?: readonly Waiting[];
  /** What is typed into a field, by its label, instead of some words. */
  types?: Record<string, string>;
  /** What a file picked here holds. */
  picks?: string;
  /** What the camera sees. */
  sees?: readonly string[];
  /** Only what lies in there is used; the rest has a visit of its own. */
  within?: string;
  /** Tells this visit from others of the same address. */
  as?: string;
}

/** An item of the outbox and what became of it so far. */
export type Waiting = Pick<NewItem, "id" | "title" | "variables"> &
  Partial<OutboxRow> & { of: Kind<any>; subject?: string };

const CONTROLS = "button, summary, input, select, textarea, [role=tab], [role=button]";
/** The visit that is under way: what is typed and picked in it. */
let hands: Visit;
/** So many of controls that look alike are tried. */
const ALIKE = 4;

/**
 * Open a screen; use each of its controls, and each of those in a dialog that one opens; fill it in and use each of its
 * buttons; look at it in English and without a network. Gives what was shown, asked and kept, as text.
 */
export async function explored(phone: Phone, visit: Visit): Promise<string> {
  const told: string[] = [];
  hands = visit;
  const open = () => phone.visit(visit);
  await open();
  const first = phone.screen();
  told.push(`# ${visit.address}`, ...first, ...heard(phone), ...(await phone.kept()));
  const ways = controls().map(([at]) => at);
  const isForm = fields().length > 0 && !visit.within;
  for (const at of ways) {
    await open();
    if (!(await step(phone, told, at, "")) || !document.querySelector("dialog[open]")) continue;
    for (const [inner] of controls()) {
      await open();
      await use(phone, all()[at]);
      await fillIn(phone);
      await step(phone, told, inner, "filled in, then ");
    }
  }
  if (isForm) {
    await filledIn(phone, told, open);
    await withFile(phone, told, open);
    await left(phone, told, open);
  }
  await elsewise(phone, told, open, first);
  return `${told.join("\n")}\n`;
}

async function filledIn(phone: Phone, told: string[], open: () => Promise<void>): Promise<void> {
  await open();
  const before = phone.screen();
  await fillIn(phone);
  told.push("", "## filled in", ...heard(phone), ...changed(before, phone.screen()));
  for (const [at] of controls().filter(([, control]) => control.localName === "button")) {
    await open();
    await fillIn(phone);
    await step(phone, told, at, "filled in, then ");
  }
}

/** A file is picked, the rest filled in, and each of the page's own acts taken. */
async function withFile(phone: Phone, told: string[], open: () => Promise<void>): Promise<void> {
  const picked = async (): Promise<boolean> => {
    await open();
    const field = all().find(isFile);
    await use(phone, field);
    await fillIn(phone);
    return field !== undefined;
  };
  if (!(await picked())) return;
  for (const [at] of controls().filter(([, control]) => control.matches(".main-act"))) {
    await picked();
    await step(phone, told, at, "a file picked, filled in, then ");
  }
}

/** Filled in, then left by the link back: what is asked first, and each answer to it. */
async function left(phone: Phone, told: string[], open: () => Promise<void>): Promise<void> {
  const away = () => document.querySelector<HTMLAnchorElement>(".page a.iconbtn[href]");
  const leave = async () => {
    await open();
    await fillIn(phone);
    const before = phone.screen();
    away()?.click();
    await phone.settle();
    return before;
  };
  const before = await leave();
  if (!document.querySelector("dialog[open]")) return;
  told.push("", "## filled in, then left", ...changed(before, phone.screen()));
  for (const [at] of controls()) {
    await leave();
    await step(phone, told, at, "filled in, then left, then ");
  }
}

/** In English, and where there is no network. */
async function elsewise(
  phone: Phone,
  told: string[],
  open: () => Promise<void>,
  first: string[],
): Promise<void> {
  await open();
  await phone.speak("en");
  const english = difference(first, phone.screen()).filter((line) => line.startsWith("+"));
  told.push("", "## in English", ...english);
  await phone.speak("id");
  phone.away(true);
  await open();
  const alone = phone.screen();
  told.push("", "## without a network", ...difference(first, alone), ...heard(phone));
  for (const at of all().flatMap((control, place) =>
    control.closest(".empty-state, .note") ? [place] : [],
  )) {
    await open();
    await step(phone, told, at, "without a network, ");
  }
  await open();
  await fillIn(phone);
  const act = all().findIndex((control) => control.matches(".foot .main-act, .acts .main-act"));
  if (act >= 0) await step(phone, told, act, "without a network, filled in, then ");
  const before = phone.screen();
  phone.town.heard();
  phone.away(false);
  await phone.settle();
  told.push("", "## the network again", ...heard(phone), ...changed(before, phone.screen()));
}

const heard = (phone: Phone): string[] => phone.town.heard().map((line) => `> ${line}`);

/** Use a control and tell what it changed on screen and on the phone, and what was asked; false when it is not there. */
async function step(phone: Phone, told: string[], at: number, how: string): Promise<boolean> {
  const control = all()[at];
  if (!control) return false;
  const before = { screen: phone.screen(), kept: await phone.kept() };
  phone.town.heard();
  told.push("", `## ${how}${name(control)}`);
  await use(phone, control);
  told.push(
    ...heard(phone),
    ...changed(before.screen, phone.screen()),
    ...difference(before.kept, await phone.kept()),
  );
  return true;
}

/** Another screen is told of by its address alone: it has a page of its own. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const path = (screen: readonly string[]) => screen[1]?.split("?")[0];
  return path(before) === path(after)
    ? difference(before, after)
    : difference(before.slice(0, 2), after.slice(0, 2));
}

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.page :is(${CONTROLS})`)];
const fields = (): HTMLElement[] =>
  all().filter((control) => /^(input|select|textarea)$/.test(control.localName));

/** Controls that can be used now, with their places; of those that look alike only some. */
function controls(): [at: number, control: HTMLElement][] {
  const alike = new Map<string, number>();
  const dialog = document.querySelector("dialog[open]");
  return [...all().entries()].filter(([, control]) => {
    if (dialog && !dialog.contains(control)) return false;
    if (hands.within && !dialog && !control.closest(hands.within)) return false;
    if ((control as HTMLButtonElement).disabled) return false;
    const looks = `${control.localName} ${control.className} ${control.parentElement?.className}`;
    alike.set(looks, (alike.get(looks) ?? 0) + 1);
    return alike.get(looks)! <= ALIKE;
  });
}

function name(control: HTMLElement): string {
  const label =
    control.getAttribute("aria-label") ??
    (control as HTMLInputElement).labels?.[0]?.textContent ??
    control.textContent;
  return `${control.localName} "${label?.trim()}"`;
}

async function use(phone: Phone, control: HTMLElement | undefined): Promise<void> {
  if (control) touch(control);
  await phone.settle();
}

function touch(control: HTMLElement): void {
  control.focus();
  const field = control as HTMLInputElement;
  if (control.localName === "select") choose(control as unknown as HTMLSelectElement);
  else if (isFile(field)) pick(field);
  else if (
    control.localName === "textarea" ||
    (control.localName === "input" && !/radio|checkbox|button|submit/.test(field.type))
  )
    type(field);
  else control.click();
}

const isFile = (control: HTMLElement): boolean => (control as HTMLInputElement).type === "file";

function pick(field: HTMLInputElement): void {
  const [title, kind] = field.accept.includes("csv")
    ? ["pegawai.csv", "text/csv"]
    : ["foto.jpg", "image/jpeg"];
  const file = new File([hands.picks ?? "picture"], title, { type: kind });
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function choose(field: HTMLSelectElement): void {
  field.value = field.options[field.options.length - 1]?.value ?? "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

const WORDS: Record<string, string> = {
  date: "2026-12-01",
  time: "09:15",
  number: "3",
  email: "ani@contoh.id",
  month: "2026-12",
  // As long as the longest of what is asked for at least.
  textarea: "Selokan di depan rumah sudah dikeruk dan air mengalir lagi.",
};

function type(field: HTMLInputElement): void {
  const label = field.labels?.[0]?.textContent?.trim() ?? "";
  field.value = hands.types?.[label] ?? WORDS[field.type] ?? "Selokan tersumbat";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.dispatchEvent(new FocusEvent("blur"));
}

/** Something in each field that is empty, and the first choice of each group. */
async function fillIn(phone: Phone): Promise<void> {
  const groups = new Set<string>();
  const within = document.querySelector("dialog[open]") ?? document.querySelector(".page")!;
  for (const field of fields() as HTMLInputElement[]) {
    if (!within.contains(field) || field.disabled || field.type === "file") continue;
    const group = `${field.type} ${field.name}`;
    if (field.type === "radio" && groups.has(group)) continue;
    groups.add(group);
    if (field.type === "checkbox" ? !field.checked : true) touch(field);
    await phone.quiet();
  }
  await phone.settle();
}
