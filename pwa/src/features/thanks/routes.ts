import type { Feature } from "../../parts/screen";
import navigationWords from "../../navigation/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "thanks",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/terima-kasih",
      load: () => import("./Thanks"),
      words: [navigationWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
