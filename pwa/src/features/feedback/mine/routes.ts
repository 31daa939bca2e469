import type { Feature } from "../../../parts/screen";

export default {
  name: "feedback/mine",
  tier: "staff",
  routes: [
    {
      path: "/saya/masukan",
      load: () => import("./MyFeedback"),
      words: ["citizen", "rate", "staff"],
      action: "feedback.read",
      offline: "K",
    },
    {
      path: "/saya/sambutan",
      load: () => import("./Welcome"),
      words: ["citizen", "staff"],
      action: "feedback.read",
      offline: "F",
      under: "/saya/masukan",
    },
  ],
} satisfies Feature;
