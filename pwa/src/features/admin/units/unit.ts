import type { AdminUnitQuery, UnitInput, UnitKind } from "../../../graphql/generated/graphql";

export type Unit = NonNullable<AdminUnitQuery["unit"]>;

export interface UnitForm {
  name: string;
  shortName: string;
  code: string;
  kind: UnitKind;
  parent: string;
  address: string;
  phone: string;
  postcode: string;
  regionCode: string;
  publishesStaff: boolean;
}

export const KINDS = [
  "DISTRICT_OFFICE",
  "VILLAGE_OFFICE",
  "HEALTH_CENTER",
  "SCHOOL",
  "CITY_AGENCY",
  "SECTION",
] as const satisfies readonly UnitKind[];

export function unitForm(unit: Unit | undefined, parent: string): UnitForm {
  return {
    name: unit?.name ?? "",
    shortName: unit?.shortName ?? "",
    code: unit?.code ?? "",
    kind: unit?.kind ?? "VILLAGE_OFFICE",
    parent: unit ? (unit.parent?.id ?? "") : parent,
    address: unit?.address ?? "",
    phone: unit?.phone ?? "",
    postcode: unit?.postcode ?? "",
    regionCode: unit?.regionCode ?? "",
    publishesStaff: unit?.publishesStaff ?? false,
  };
}

const orNull = (text: string): string | null => text.trim() || null;

export function unitInput(form: UnitForm, isActive: boolean): UnitInput {
  return {
    name: form.name.trim(),
    shortName: form.shortName.trim(),
    code: form.code.trim().toLowerCase(),
    kind: form.kind,
    parent: form.parent || null,
    address: orNull(form.address),
    phone: orNull(form.phone),
    postcode: orNull(form.postcode),
    regionCode: orNull(form.regionCode),
    publishesStaff: form.publishesStaff,
    isActive,
  };
}

/** A code from a name: "Kelurahan Masjid Jamik" gives "masjid-jamik". */
export function codeOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain
    .replace(/\b(kantor|kelurahan|kecamatan)\b/g, " ")
    .trim()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
}
