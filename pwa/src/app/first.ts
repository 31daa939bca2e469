import type { Feature } from "../parts/screen";
import home from "../features/home/routes";
import find from "../features/find/routes";
import rate from "../features/rate/routes";

/** Where a person lands: the home page and the code at a counter. Their rows travel in the first document. */
export const FEATURES: readonly Feature[] = [home, find, rate];
