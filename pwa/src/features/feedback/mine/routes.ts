import type { Feature } from "../../../parts/screen";
import formsWords from "../../../forms/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "feedback/mine",
  tier: "staff",
  routes: [
    {
      path: "/saya/masukan",
      load: () => import("./MyFeedback"),
      words: [formsWords, partsWords, words],
      action: "feedback.read",
      offline: "K",
    },
    {
      path: "/saya/sambutan",
      load: () => import("./Welcome"),
      words: [words],
      action: "feedback.read",
      offline: "F",
      under: "/saya/masukan",
    },
  ],
} satisfies Feature;
