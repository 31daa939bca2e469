export type Cell = string | number | null;

/** Separator and decimal mark as a spreadsheet in the person's language expects them. */
export function toCsv(rows: readonly (readonly Cell[])[], language: "id" | "en"): string {
  const [separator, mark] = language === "id" ? [";", ","] : [",", "."];
  const text = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell).replace(".", mark!);
    // A cell that begins like a formula would be run by a spreadsheet, which passes over what cannot be seen.
    const safe = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(cell) ? `'${cell}` : cell;
    return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(text).join(separator)).join("\r\n")}\r\n`;
}

/** Hand a file that was made here to the person. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
