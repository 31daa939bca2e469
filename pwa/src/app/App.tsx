import { effect, signal } from "@preact/signals-core";
import { Component } from "preact";
import { lang, loadWords, t } from "../i18n";
import { Skeleton } from "../parts/Skeleton";
import type { Feature, Route, Screen } from "../parts/screen";
import { signedIn, standing, whoAmI } from "../session/session";
import { arrivedBy, go, path, query } from "../device/location";
import { FEATURES } from "./first";
import aboutWords from "../features/about/words";
import { LoadFailed } from "./LoadFailed";
import { match } from "./match";
import { announcement, queued, toFix } from "../device/status";
import { Tabs } from "./Tabs";

interface Showing {
  Screen: Screen;
  params: Record<string, string>;
  under: string;
  key?: string;
  /** The standing under which it was opened, where it is for staff. */
  by?: string | undefined;
}

/** Rail, banners and staff tabs: not needed for the first picture, loaded right after it. */
export const frame = signal<typeof import("./Frame") | null>(null);

/** The screen that is shown; null until the first one is there. */
export const showing = signal<Showing | null>(null);
const late = signal(false);

type Found = { route: Route; params: Record<string, string> };

function find(features: readonly Feature[], actual: string): Found | undefined {
  for (const { routes } of features) {
    for (const route of routes) {
      const params = match(route.path, actual);
      if (params) return { route, params };
    }
  }
  return undefined;
}

/** Load what a path needs: words, code, and for staff who is asking. */
async function open(actual: string): Promise<Showing> {
  const found =
    find(FEATURES, actual) ??
    find((await import("./citizens")).FEATURES, actual) ??
    find((await import("./staff")).FEATURES, actual);
  const nowhere = async (): Promise<Showing> => ({
    Screen: (await Promise.all([import("../features/about/Missing"), loadWords([aboutWords])]))[0].default,
    params: {},
    under: actual,
  });
  if (!found) return nowhere();
  const {
    route: { load, screen, ask, words, action, under = actual },
    params,
  } = found;
  ask?.(params);
  const [module] = await Promise.all([load?.(), loadWords(words), action && whoAmI()]);
  if (action) {
    if (!signedIn.value) {
      go(`/masuk?lanjut=${encodeURIComponent(actual + location.search)}`, true);
      return nowhere();
    }
    const { allowed } = await import("../navigation/allowed");
    if (!allowed(action)) return nowhere();
  }
  return { Screen: screen ?? module!.default, params, under, by: action ? standing.value : undefined };
}

/** Open a path; what is on screen stays until the new screen is there, and makes room for a skeleton after 400 ms. */
function show(actual: string): () => void {
  let current = true;
  const timer = setTimeout(() => (late.value = true), 400);
  void open(actual)
    .catch((): Showing => ({ Screen: LoadFailed, params: {}, under: actual }))
    .then((next) => {
      clearTimeout(timer);
      if (!current) return;
      late.value = false;
      showing.value = { ...next, key: `${actual} ${next.by}` };
    });
  return () => {
    current = false;
    clearTimeout(timer);
  };
}

/** Put the person at the top of the new screen, or where they were on it before. */
function arrive(): void {
  const { scroll = 0 } = (history.state ?? {}) as { scroll?: number };
  scrollTo(0, arrivedBy === "history" ? scroll : 0);
  if (arrivedBy !== "load") document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/**
 * The frame around every screen: way in, banners, navigation, and the one live region.
 *
 * The first document goes without hooks and without components that follow signals; here one redraw follows them all.
 */
export class App extends Component {
  private stop = (): void => undefined;
  private arrivedAt: Showing | null = null;

  override componentDidMount(): void {
    const stops = [
      effect(() => {
        void standing.value;
        return show(path.value);
      }),
      effect(() => {
        void [
          lang(),
          query.value,
          standing.value,
          showing.value,
          late.value,
          frame.value,
          queued.value,
          toFix.value,
          announcement.value,
        ];
        this.forceUpdate();
      }),
    ];
    this.stop = () => stops.forEach((stop) => stop());
  }

  override componentWillUnmount(): void {
    this.stop();
  }

  override componentDidUpdate(): void {
    if (this.arrivedAt === showing.value) return;
    this.arrivedAt = showing.value;
    arrive();
  }

  render() {
    const shown = showing.value;
    const { Rail, Banners, BestTabs = Tabs } = frame.value ?? {};
    const under = shown?.under ?? path.value;
    return (
      <div class="shell has-tabs">
        <a class="skip" href="#main">
          {t("app.skip")}
        </a>
        <aside class="rail">{Rail && <Rail at={under} />}</aside>
        <div class="page">
          {Banners && <Banners />}
          {shown && !late.value && (shown.by ?? standing.value) === standing.value ? (
            <shown.Screen key={shown.key} params={shown.params} query={query.value} />
          ) : (
            <main id="main" class="main column" aria-busy="true">
              {late.value && <Skeleton label={t("load.title")} lines={4} />}
            </main>
          )}
        </div>
        <BestTabs at={under} />
        <p class="vh" role="status">
          {announcement.value}
        </p>
      </div>
    );
  }
}
