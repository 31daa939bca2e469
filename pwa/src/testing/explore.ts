import { difference } from "./drawn";
import type { Phone } from "./phone";

export interface Visit {
  who: string | null;
  address: string;
  receipt?: string;
}

const CONTROLS = "button, summary, input, select, textarea, [role=tab], [role=button]";
/** So many of controls that look alike are tried. */
const ALIKE = 4;

/**
 * Open a screen; use each of its controls, and each of those in a dialog that one opens; fill it in and use each of its
 * buttons; look at it in English and without a network. Gives what was shown, asked and kept, as text.
 */
export async function explored(phone: Phone, visit: Visit): Promise<string> {
  const told: string[] = [];
  const open = () => phone.visit(visit.address, visit.receipt);
  await open();
  const first = phone.screen();
  told.push(`# ${visit.address}`, ...first, ...heard(phone), ...(await phone.kept()));
  const ways = controls().map(([at]) => at);
  const isForm = fields().length > 0;
  for (const at of ways) {
    await open();
    if (!(await step(phone, told, at, "")) || !document.querySelector("dialog[open]")) continue;
    for (const [inner] of controls()) {
      await open();
      use(all()[at]);
      await phone.settle();
      await fillIn(phone);
      await step(phone, told, inner, "filled in, then ");
    }
  }
  if (isForm) await filledIn(phone, told, open);
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
  told.push("", "## without a network", ...difference(first, phone.screen()), ...heard(phone));
  await fillIn(phone);
  const act = all().findIndex((control) => control.matches(".foot .main-act, .acts .main-act"));
  if (act >= 0) await step(phone, told, act, "without a network, filled in, then ");
  phone.away(false);
  await phone.settle();
}

const heard = (phone: Phone): string[] => phone.town.heard().map((line) => `> ${line}`);

/** Use a control and tell what it changed on screen and on the phone, and what was asked; false when it is not there. */
async function step(phone: Phone, told: string[], at: number, how: string): Promise<boolean> {
  const control = all()[at];
  if (!control || (control as HTMLInputElement).type === "file") return false;
  const before = { screen: phone.screen(), kept: await phone.kept() };
  phone.town.heard();
  told.push("", `## ${how}${name(control)}`);
  use(control);
  await phone.settle();
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
    if ((control as HTMLButtonElement).disabled || (control as HTMLInputElement).type === "file")
      return false;
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

function use(control: HTMLElement | undefined): void {
  if (!control) return;
  control.focus();
  const field = control as HTMLInputElement;
  if (control.localName === "select") choose(control as unknown as HTMLSelectElement);
  else if (
    control.localName === "textarea" ||
    (control.localName === "input" && !/radio|checkbox|button|submit/.test(field.type))
  )
    type(field);
  else control.click();
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
  field.value = WORDS[field.type] ?? "Selokan tersumbat";
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
    if (field.type === "checkbox" ? !field.checked : true) use(field);
    await phone.quiet();
  }
  await phone.settle();
}
