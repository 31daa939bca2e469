import type { Feature } from "../../parts/screen";
import adminWords from "../admin/kit/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "sessions",
  tier: "staff",
  routes: [
    {
      path: "/saya/sesi",
      load: () => import("./Sessions"),
      words: [adminWords, partsWords, words],
      action: "session.read",
      offline: "N",
    },
  ],
} satisfies Feature;
