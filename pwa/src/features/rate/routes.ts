import type { Feature } from "../../parts/screen";
import directoryWords from "../../directory/words";
import formsWords from "../../forms/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "rate",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/nilai/:layanan",
      load: () => import("./Rate"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
