/** The heading of an import file, as the server reads it. Semicolons, since spreadsheets here use them. */
const HEADING = ["nip", "nama", "gelar depan", "gelar belakang", "jabatan", "unit", "peran"] as const;

/** The template to fill in. The mark in front makes spreadsheets read it as UTF-8. */
export const TEMPLATE = `\ufeff${HEADING.join(";")}\r\n`;

/** The text of a file from a spreadsheet: UTF-8, or what older Windows programs write. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export interface LineProblems {
  line: number;
  problems: { field: string | null; message: string }[];
}

/** Problems by line; a line with three problems is one line to correct. */
export function byLine(
  problems: readonly { line: number; field: string | null; message: string }[],
): LineProblems[] {
  const lines = new Map<number, LineProblems>();
  for (const { line, field, message } of problems) {
    const found = lines.get(line) ?? { line, problems: [] };
    found.problems.push({ field, message });
    lines.set(line, found);
  }
  return [...lines.values()].toSorted((one, other) => one.line - other.line);
}

/** True when a spreadsheet has turned employee numbers into 1.99E+17, which loses digits for good. */
export function hasLostDigits(csv: string): boolean {
  return /(^|[;,"\n])\d[.,]\d+E\+1\d/i.test(csv);
}
