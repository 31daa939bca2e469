import type { Feature } from "../../../parts/screen";

export default {
  name: "feedback/give",
  tier: "later",
  way: "survey",
  routes: [
    {
      path: "/masukan/:layanan",
      load: () => import("./GiveFeedback"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
