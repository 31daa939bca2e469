import "../theme/base.css";
import "../theme/tokens.css";
import "../theme/shell.css";
import { effect } from "@preact/signals-core";
import { render } from "preact";
import { loadWords, restoreLanguage } from "../i18n";
import navigationWords from "../navigation/words";
import { whoAmI } from "../session/session";
import { App, frame, showing } from "./App";
import appWords from "./words";
import { keepInstallOffer } from "../device/install";
import { startLocation } from "../device/location";
import { applyPreferences } from "../device/preferences";
import { startStatus } from "../device/status";

applyPreferences();
startLocation();
startStatus();
keepInstallOffer();

const citizens = async () => (await import("./kinds")).KINDS;
const staff = async () => (await import("./staffKinds")).KINDS;

let begun = false;

/** Everything the first picture does not need, once it is there: on a slow phone the two would hold each other up. */
async function later(): Promise<void> {
  if (begun) return;
  begun = true;
  // Whoever saves something before the rest is here needs the kinds already.
  const outbox = import("../outbox").then((found) => {
    found.offerKinds({ citizens, staff });
    return found;
  });
  const [loaded] = await Promise.all([import("./Frame"), loadWords([appWords, navigationWords]), whoAmI()]);
  frame.value = loaded;
  const [{ start }, { startUpdates }] = await Promise.all([outbox, import("./update")]);
  start();
  if (import.meta.env.PROD) await startUpdates();
  else await import("../theme/rest.css");
}

void restoreLanguage().finally(() => {
  render(<App />, document.getElementById("app")!);
  effect(() => {
    if (showing.value) requestAnimationFrame(() => setTimeout(() => void later()));
  });
});
