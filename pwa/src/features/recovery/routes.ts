import type { Feature } from "../../parts/screen";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "recovery",
  tier: "staff",
  routes: [
    {
      path: "/lembar-pemulihan",
      load: () => import("./Recovery"),
      words: [partsWords, words],
      action: "signed-in",
      offline: "N",
    },
    {
      path: "/saya/masukan-lama",
      load: () => import("./OpenOlder"),
      words: [partsWords, words],
      action: "feedback.read",
      offline: "N",
      under: "/saya/masukan",
    },
  ],
} satisfies Feature;
