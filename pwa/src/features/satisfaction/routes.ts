import type { Feature } from "../../parts/screen";

export default {
  name: "satisfaction",
  tier: "staff",
  routes: [
    {
      path: "/ikm",
      load: () => import("./Overview"),
      words: ["citizen", "staff"],
      action: "evaluation.read_quick",
      offline: "K",
    },
    {
      path: "/ikm/:unit",
      load: () => import("./Satisfaction"),
      words: ["citizen", "staff"],
      action: "evaluation.read_quick",
      offline: "K",
      under: "/ikm",
    },
  ],
} satisfies Feature;
