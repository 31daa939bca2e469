import "./theme/base.css";
import "./theme/tokens.css";
import "./theme/shell.css";
import { render } from "preact";
import { loadWords, restoreLanguage } from "./i18n";
import { whoAmI } from "./session/session";
import { App, frame } from "./shell/App";
import { keepInstallOffer } from "./shell/install";
import { startLocation } from "./shell/location";
import { applyPreferences } from "./shell/preferences";
import { startStatus } from "./shell/status";

applyPreferences();
startLocation();
startStatus();
keepInstallOffer();

/** Everything the first picture does not need. */
async function later(): Promise<void> {
  const [loaded] = await Promise.all([import("./shell/Frame"), loadWords(["frame"]), whoAmI()]);
  frame.value = loaded;
  const [{ start }, { startUpdates }] = await Promise.all([import("./outbox"), import("./shell/update")]);
  start();
  if (import.meta.env.PROD) await startUpdates();
  else await import("./theme/rest.css");
}

void restoreLanguage().finally(() => {
  render(<App />, document.getElementById("app")!);
  requestAnimationFrame(() => setTimeout(() => void later()));
});
