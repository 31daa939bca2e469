import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import directoryWords from "../../../directory/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/poster",
  tier: "staff",
  routes: [
    {
      path: "/admin/poster",
      load: () => import("./Poster"),
      words: [adminWords, directoryWords, partsWords, words],
      action: "service_point.save",
      offline: "K",
    },
  ],
} satisfies Feature;
