import type { Feature } from "../../parts/screen";
import adminWords from "../admin/kit/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "keys",
  tier: "staff",
  routes: [
    {
      path: "/saya/kunci",
      load: () => import("./Keys"),
      words: [adminWords, partsWords, words],
      action: "signed-in",
      offline: "N",
    },
  ],
} satisfies Feature;
