import type { Feature } from "../../parts/screen";

export default {
  name: "rate",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/nilai/:layanan",
      load: () => import("./Rate"),
      words: ["rate"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
