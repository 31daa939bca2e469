/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied by hand. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const KEY_LENGTH = 26;
const CODE = /^RK[I1L]([0-9OIL]{4})([0-9A-Z]{6})$/;

/** The two secrets of a complaint: its code, which names it, and its key, which opens it. */
export interface HeldReceipt {
  code: string;
  key: string;
}

/** Make the receipt of a new complaint on the phone, before any server knows of it. */
export function makeReceipt(now = new Date()): HeldReceipt {
  // The year of Western Indonesian Time, which has no summer time.
  const year = new Date(now.getTime() + 7 * 3_600_000).getUTCFullYear();
  const key = randomText(KEY_LENGTH);
  return { code: `RKI-${year}-${randomText(6)}`, key: key + checkCharacter(key) };
}

function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte & 31]).join("");
}

/** The character that finds a mistyped or swapped one: the sum of place times value, modulo 32. */
export function checkCharacter(key: string): string {
  const sum = [...key].reduce((total, letter, at) => total + (at + 1) * ALPHABET.indexOf(letter), 0);
  return ALPHABET.charAt(sum % 32);
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[\s\-–]/g, "");
}

function unmistaken(text: string): string {
  return text.replace(/O/g, "0").replace(/[IL]/g, "1");
}

/** A code as typed, in its one written form; undefined when it cannot be one. */
export function normaliseCode(typed: string): string | undefined {
  const [, year, rest] = CODE.exec(plain(typed)) ?? [];
  if (!year || !rest) return undefined;
  const code = unmistaken(rest);
  return isOurs(code) ? `RKI-${unmistaken(year)}-${code}` : undefined;
}

/** A key as typed, without spaces and look-alikes; undefined when a character is missing or wrong. */
export function normaliseKey(typed: string): string | undefined {
  const key = unmistaken(plain(typed));
  const body = key.slice(0, KEY_LENGTH);
  const whole = key.length === KEY_LENGTH + 1 && isOurs(key);
  return whole && checkCharacter(body) === key[KEY_LENGTH] ? key : undefined;
}

function isOurs(text: string): boolean {
  return [...text].every((letter) => ALPHABET.includes(letter));
}

/** A key in nine groups of three, for reading and writing down. */
export function formatKey(key: string): string {
  return (key.match(/.{1,3}/g) ?? []).join(" ");
}

/** The address that opens a complaint. The secret is in the fragment, which no browser sends to a server. */
export function receiptPath({ code, key }: HeldReceipt): string {
  return `/lacak#${code}.${key}`;
}

/** Read a receipt out of an address, a scanned QR code or a pasted line. */
export function readReceipt(text: string): HeldReceipt | undefined {
  const [first = "", second = ""] = text.slice(text.indexOf("#") + 1).split(".");
  const code = normaliseCode(first);
  const key = normaliseKey(second);
  return code && key ? { code, key } : undefined;
}
