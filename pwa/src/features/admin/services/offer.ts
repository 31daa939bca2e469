import type { ServiceInput, ServicePointInput, UnitOfferQuery } from "../../../graphql/generated/graphql";

export type Offer = UnitOfferQuery;
export type Service = Offer["services"]["nodes"][number];
export type Counter = NonNullable<Offer["unit"]>["servicePoints"][number];

/** The six published parts of a service standard, in the order of the law. */
export const STANDARD = [
  "requirements",
  "procedure",
  "timePromise",
  "feeRupiah",
  "product",
  "complaintChannel",
] as const;

/** How many parts of the standard are filled in. A fee of 0 is filled in: it is free. */
export function filledParts(service: Pick<Service, (typeof STANDARD)[number]>): number {
  return STANDARD.filter((part) => service[part] !== null && service[part] !== "").length;
}

export interface ServiceForm {
  name: string;
  nameEn: string;
  code: string;
  keywords: string;
  requirements: string;
  procedure: string;
  timePromise: string;
  /** As typed, in rupiah. */
  feeRupiah: string;
  product: string;
  complaintChannel: string;
}

export function serviceForm(service: Service | undefined): ServiceForm {
  return {
    name: service?.name ?? "",
    nameEn: service?.nameEn ?? "",
    code: service?.code ?? "",
    keywords: service?.keywords.join(", ") ?? "",
    requirements: service?.requirements ?? "",
    procedure: service?.procedure ?? "",
    timePromise: service?.timePromise ?? "",
    feeRupiah: service?.feeRupiah?.toString() ?? "",
    product: service?.product ?? "",
    complaintChannel: service?.complaintChannel ?? "",
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** A typed amount: "Rp 15.000" is 15000, nothing is null, other words are undefined. */
export function rupiahOf(typed: string): number | null | undefined {
  const plain = typed.replace(/rp|[\s.]/gi, "");
  if (!plain) return null;
  return /^\d+$/.test(plain) ? Number(plain) : undefined;
}

export function serviceInput(form: ServiceForm, unit: string, isActive: boolean): ServiceInput {
  return {
    unit,
    name: form.name.trim(),
    nameEn: orNull(form.nameEn),
    code: form.code.trim().toLowerCase(),
    keywords: form.keywords
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
    requirements: orNull(form.requirements),
    procedure: orNull(form.procedure),
    timePromise: orNull(form.timePromise),
    feeRupiah: rupiahOf(form.feeRupiah) ?? null,
    product: orNull(form.product),
    complaintChannel: orNull(form.complaintChannel),
    isActive,
  };
}

export interface CounterForm {
  name: string;
  code: string;
  service: string;
  officer: string;
}

export function counterForm(counter: Counter | undefined): CounterForm {
  return {
    name: counter?.name ?? "",
    code: counter?.code ?? "",
    service: counter?.service?.id ?? "",
    officer: counter?.officer?.id ?? "",
  };
}

export function counterInput(form: CounterForm, unit: string, isActive: boolean): ServicePointInput {
  return {
    unit,
    name: form.name.trim(),
    code: orNull(form.code.toUpperCase()),
    service: form.service || null,
    officer: form.officer || null,
    isActive,
  };
}
