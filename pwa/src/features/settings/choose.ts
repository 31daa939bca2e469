import { applyPreferences, type TextSize, textSize, type Theme, theme } from "../../device/preferences";

export function chooseTheme(value: Theme): void {
  theme.value = value;
  localStorage.setItem("theme", value);
  applyPreferences();
}

export function chooseTextSize(value: TextSize): void {
  textSize.value = value;
  localStorage.setItem("text", value);
  applyPreferences();
}
