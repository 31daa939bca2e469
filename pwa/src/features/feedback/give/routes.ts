import type { Feature } from "../../../parts/screen";
import directoryWords from "../../../directory/words";
import formsWords from "../../../forms/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "feedback/give",
  tier: "later",
  way: "survey",
  routes: [
    {
      path: "/masukan/:layanan",
      load: () => import("./GiveFeedback"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
