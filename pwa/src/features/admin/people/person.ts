import type { AccountState, PersonInput, PersonRowFragment, Role } from "../../../graphql/generated/graphql";

export type Person = PersonRowFragment;

export interface Grant {
  role: Role;
  unit: string;
}

export interface PersonForm {
  name: string;
  titleBefore: string;
  titleAfter: string;
  employeeNumber: string;
  position: string;
  unit: string;
  roles: Grant[];
}

/** The roles that can be given. Everyone is an officer of their own unit without being told. */
export const ROLES = [
  "HANDLER",
  "VERIFIER",
  "UNIT_HEAD",
  "EVALUATOR",
  "ADMIN",
] as const satisfies readonly Role[];

export function fullName({
  name,
  titleBefore,
  titleAfter,
}: {
  name: string;
  titleBefore: string | null;
  titleAfter: string | null;
}): string {
  return [titleBefore, titleAfter ? `${name}, ${titleAfter}` : name].filter(Boolean).join(" ");
}

export function personForm(person: Person | undefined, unit: string): PersonForm {
  return {
    name: person?.name ?? "",
    titleBefore: person?.titleBefore ?? "",
    titleAfter: person?.titleAfter ?? "",
    employeeNumber: "",
    position: person?.position ?? "",
    unit: person?.unit.id ?? unit,
    // What waits for a second person and is left out is withdrawn, like a role that is taken away.
    roles: [...(person?.roles ?? []), ...(person?.requestedRoles ?? [])]
      .filter(({ role }) => role !== "OFFICER")
      .map(({ role, unit: one }) => ({ role, unit: one.id })),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** An empty number leaves the stored one as it is. */
export function personInput(form: PersonForm, isActive: boolean): PersonInput {
  return {
    name: form.name.trim(),
    titleBefore: orNull(form.titleBefore),
    titleAfter: orNull(form.titleAfter),
    employeeNumber: orNull(form.employeeNumber.replace(/[\s.]/g, "")),
    position: form.position.trim(),
    unit: form.unit,
    roles: form.roles,
    isActive,
  };
}

/** Eighteen digits, with or without spaces and dots; nothing is fine too. */
export function isNumberOrEmpty(typed: string): boolean {
  return /^(\d{18})?$/.test(typed.replace(/[\s.]/g, ""));
}

/** Places of roles that stand twice in the list. */
export function doubled(roles: readonly Grant[]): number[] {
  return roles.flatMap(({ role, unit }, place) =>
    roles.findIndex((one) => one.role === role && one.unit === unit) < place ? [place] : [],
  );
}

/** Who can get an activation link: active people who have a number to sign in with. */
export function canBeInvited(person: Person): boolean {
  return person.isActive && person.maskedNumber !== "";
}

export const STATE_WORDS = {
  NONE: "adminPeople.stateNone",
  INVITED: "adminPeople.stateInvited",
  ACTIVE: "adminPeople.stateActive",
  DISABLED: "adminPeople.stateDisabled",
} as const satisfies Record<AccountState, string>;
