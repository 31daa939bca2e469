import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/file",
  tier: "later",
  way: "complaint",
  routes: [
    { path: "/adukan", load: () => import("./Story"), words: ["rate", "report"], action: null, offline: "F" },
    {
      path: "/adukan/identitas",
      load: () => import("./Identity"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/adukan",
    },
    {
      path: "/adukan/periksa",
      load: () => import("./Check"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/adukan",
    },
  ],
} satisfies Feature;
