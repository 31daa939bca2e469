import type { Feature } from "../../parts/screen";

export default {
  name: "find",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/l/:titik",
      load: () => import("./Landing"),
      words: ["rate"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    { path: "/nilai", load: () => import("./Find"), words: ["rate"], action: null, offline: "F" },
  ],
} satisfies Feature;
