import type { Feature } from "../../parts/screen";
import navigationWords from "../../navigation/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "mydata",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/data-saya",
      load: () => import("./MyData"),
      words: [navigationWords, partsWords, words],
      action: null,
      offline: "K",
    },
  ],
} satisfies Feature;
