import { beforeEach, expect, it, vi } from "vitest";
import { type Catalog, loadWords, rich, setLanguage, t } from "./index";

type Loaded = { default: Record<string, string> };
const catalog = (id: Record<string, string>, en: Record<string, string>): Catalog => ({
  id: async () => ({ default: id }),
  en: async () => ({ default: en }),
});
const queue = catalog(
  { "nav.queued": "{n} menunggu dikirim", "banner.sent": "**{n}** laporan" },
  { "nav.queued": "{n} waiting", "banner.sent": "**{n}** {n:report|reports}" },
);
const settings = catalog({ "settings.title": "Pengaturan" }, { "settings.title": "Settings" });

beforeEach(async () => {
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("localStorage", { setItem: () => undefined });
  await setLanguage("id");
});

it("words take parameters and choose the plural of the language", async () => {
  await loadWords([queue]);
  expect(t("nav.queued", { n: 2 })).toBe("2 menunggu dikirim");
  await setLanguage("en");
  expect(rich("banner.sent", { n: 1 }).flat()).toContain("report");
  expect(rich("banner.sent", { n: 3 }).flat()).toContain("reports");
});

it("words stay in the language on screen when another screen brings its own", async () => {
  await setLanguage("en");
  await loadWords([settings]);
  expect(t("settings.title")).toBe("Settings");
  await setLanguage("id");
  expect(t("settings.title")).toBe("Pengaturan");
});

it("words that a screen asks for while the language changes come in the new one", async () => {
  let arrive: (words: Loaded) => void = () => undefined;
  const slow: Catalog = { ...queue, en: () => new Promise((resolve) => (arrive = resolve)) };
  await loadWords([slow]);
  const switched = setLanguage("en");
  const opened = loadWords([settings]);
  await opened;
  arrive({ default: { "nav.queued": "{n} waiting" } });
  await switched;
  expect(t("settings.title")).toBe("Settings");
  expect(t("nav.queued", { n: 1 })).toBe("1 waiting");
});
