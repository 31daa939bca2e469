import type { Feature } from "../../../parts/screen";
import complaintWords from "../model/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/board",
  tier: "staff",
  routes: [
    {
      path: "/papan",
      load: () => import("./Board"),
      words: [complaintWords, partsWords, words],
      action: "board.read",
      offline: "K",
    },
  ],
} satisfies Feature;
