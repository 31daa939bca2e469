import type { Feature } from "../../parts/screen";

export default {
  name: "thanks",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/terima-kasih",
      load: () => import("./Thanks"),
      words: ["rate", "frame"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
