import type { ComponentType } from "preact";
import type { Catalog } from "../i18n";

export interface ScreenProps {
  params: Record<string, string>;
  query: Record<string, string>;
}

export type Screen = ComponentType<ScreenProps>;

/** F works wholly without a network; K shows the last known and queues writes; N needs the network and says so. */
export type OfflineMode = "F" | "K" | "N";

export interface Route {
  path: string;
  /** The code of the screen: loaded when first opened, or part of the first document. */
  load?: () => Promise<{ default: Screen }>;
  screen?: Screen;
  /** What its screen asks first: asked while its code is on the way. */
  ask?: (params: Record<string, string>) => void;
  /** Catalogs beside `core` that its words come from. */
  words: readonly Catalog[];
  /** What the person must be allowed to do; null: for everyone. "signed-in": any account. */
  action: string | null;
  offline: OfflineMode;
  /** The path whose tab is marked while this screen is shown. */
  under?: string;
}

/**
 * When its code comes to a phone. first: it is on the way from a counter's code to a rating; later: right after the
 * first visit; staff: after a sign-in.
 */
export type Tier = "first" | "later" | "staff";

/** One part of the product: its screens, in a folder of their own. */
export interface Feature {
  /** Its folder below `features`. */
  name: string;
  tier: Tier;
  /** Features of one way through the app travel in one file; without it, each screen is a file. */
  way?: string;
  routes: readonly Route[];
}
