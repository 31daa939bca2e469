import type { Feature } from "../../../parts/screen";
import complaintWords from "../model/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/receipt",
  tier: "later",
  way: "complaint",
  routes: [
    {
      path: "/resi/:id",
      load: () => import("./Receipt"),
      words: [complaintWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
