import rest from "./rest.css?inline";

const adopted = new Set<string>();

/** Put a lazily loaded style sheet on the page. Style of parts travels with their code: nothing shows unstyled, and no extra file can be missing. */
export function adopt(css: string): void {
  if (typeof document === "undefined") return;
  for (const text of [rest, css]) {
    if (adopted.has(text)) continue;
    adopted.add(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}
