import type { Feature } from "../../../parts/screen";
import complaintWords from "../model/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/mine",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/laporan-saya",
      load: () => import("./MyComplaints"),
      words: [complaintWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
