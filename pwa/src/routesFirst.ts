import type { Route } from "./routes";
import Home from "./screens/home/Home";

/** Where a person lands: the home page and the code at a counter. These rows travel in the first document. */
export const FIRST_ROUTES: readonly Route[] = [
  { path: "/", screen: Home, words: [], action: null, offline: "F" },
  {
    path: "/l/:titik",
    load: () => import("./screens/find/Landing"),
    words: ["rate"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  { path: "/nilai", load: () => import("./screens/find/Find"), words: ["rate"], action: null, offline: "F" },
  {
    path: "/nilai/:layanan",
    load: () => import("./screens/rate/Rate"),
    words: ["rate"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
];
