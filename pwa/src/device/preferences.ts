import { signal } from "@preact/signals-core";

export type Theme = "auto" | "light" | "dark";
export type TextSize = "normal" | "large" | "larger" | "largest";

const stored = (key: string): string | null =>
  typeof localStorage === "undefined" ? null : localStorage.getItem(key);

export const theme = signal<Theme>((stored("theme") as Theme | null) ?? "auto");
export const textSize = signal<TextSize>((stored("text") as TextSize | null) ?? "normal");

/** Put the chosen theme and text size on the document. */
export function applyPreferences(): void {
  const { dataset } = document.documentElement;
  if (theme.value === "auto") delete dataset.theme;
  else dataset.theme = theme.value;
  if (textSize.value === "normal") delete dataset.text;
  else dataset.text = textSize.value;
}
