import { lang } from "./index";

const zone = "Asia/Jakarta";
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = lang() === "en" ? "en-GB" : "id-ID";
  const key = `${locale}${JSON.stringify(options)}`;
  const format =
    (made.get(key) as Intl.DateTimeFormat | undefined) ??
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  made.set(key, format);
  return format;
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = lang() === "en" ? "en-GB" : "id-ID";
  const key = `${locale}${JSON.stringify(options)}`;
  const format = (made.get(key) as Intl.NumberFormat | undefined) ?? new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}

/** A local date ("2026-11-24") means that day in the unit, whatever the device's zone; an instant is shown in the unit's zone. */
function instant(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00+07:00` : value);
}

/** 24 November 2026 */
export const day = (value: string | Date): string =>
  dates({ day: "numeric", month: "long", year: "numeric" }).format(instant(value));

/** Jumat, 4 Desember 2026 */
export const dayLong = (value: string | Date): string =>
  `${dates({ weekday: "long" }).format(instant(value))}, ${day(value)}`;

/** Sel, 24 Nov */
export const dayShort = (value: string | Date): string =>
  `${dates({ weekday: "short" }).format(instant(value))}, ${dates({ day: "numeric", month: "short" }).format(instant(value))}`;

/** November 2026 */
export const month = (value: string | Date): string =>
  dates({ month: "long", year: "numeric" }).format(instant(value));

/** 14.30 */
export const clock = (value: string | Date): string =>
  dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant(value)).replace(":", ".");

/** 14.30 WIB */
export const clockZone = (value: string | Date): string => `${clock(value)} WIB`;

/** Sel, 24 Nov, 14.30 */
export const moment = (value: string | Date): string => `${dayShort(value)}, ${clock(value)}`;

/** The local date of an instant, as "2026-11-24". */
export const localDate = (value: string | Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(instant(value));

/** 81,39 */
export const number = (value: number, digits = 0): string =>
  numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** 85,2% from 0.852 */
export const percent = (share: number, digits = 1): string => `${number(share * 100, digits)}%`;

/** Rp 15.000 */
export const rupiah = (value: number): string => `Rp ${number(value)}`;

/** 1,4 MB */
export const bytes = (value: number): string =>
  value < 1_000_000
    ? `${number(Math.max(1, Math.round(value / 1000)))} kB`
    : `${number(value / 1_000_000, 1)} MB`;
