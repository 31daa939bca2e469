import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/receipt",
  tier: "later",
  way: "complaint",
  routes: [
    {
      path: "/resi/:id",
      load: () => import("./Receipt"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
