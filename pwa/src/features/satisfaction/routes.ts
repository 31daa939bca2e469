import type { Feature } from "../../parts/screen";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "satisfaction",
  tier: "staff",
  routes: [
    {
      path: "/ikm",
      load: () => import("./Overview"),
      words: [partsWords, words],
      action: "evaluation.read_quick",
      offline: "K",
    },
    {
      path: "/ikm/:unit",
      load: () => import("./Satisfaction"),
      words: [partsWords, words],
      action: "evaluation.read_quick",
      offline: "K",
      under: "/ikm",
    },
  ],
} satisfies Feature;
