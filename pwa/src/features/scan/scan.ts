import { readReceipt, receiptPath } from "../complaint/model/receipt";

const POINT = /\/l\/([A-Za-z0-9-]{3,40})\/?$/;

/** Where a scanned or pasted text leads in this app: to a service point, to a complaint, or nowhere. */
export function leadsTo(text: string): string | null {
  const held = readReceipt(text);
  if (held) return receiptPath(held);
  const [, point] = POINT.exec(text.split(/[?#]/)[0] ?? "") ?? [];
  return point ? `/l/${point}` : null;
}

/** The path of a typed counter code; null when there is none in it. */
export function typedPoint(text: string): string | null {
  const code = text.trim().replace(/\s+/g, "").toUpperCase();
  return /^[A-Z0-9-]{3,40}$/.test(code) ? `/l/${encodeURIComponent(code)}` : null;
}
