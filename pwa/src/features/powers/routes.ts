import type { Feature } from "../../parts/screen";
import adminWords from "../admin/kit/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "powers",
  tier: "staff",
  routes: [
    {
      path: "/kuasa",
      load: () => import("./Powers"),
      words: [adminWords, partsWords, words],
      action: "power.read",
      offline: "K",
    },
  ],
} satisfies Feature;
