import type { Feature } from "../../parts/screen";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "mylog",
  tier: "staff",
  routes: [
    {
      path: "/saya/catatan",
      load: () => import("./MyLog"),
      words: [partsWords, words],
      action: "log.read",
      offline: "N",
    },
  ],
} satisfies Feature;
