import type { Feature } from "../../parts/screen";
import navigationWords from "../../navigation/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "settings",
  tier: "later",
  way: "more",
  routes: [
    { path: "/menu", load: () => import("./Menu"), words: [navigationWords], action: null, offline: "F" },
    {
      path: "/pengaturan",
      load: () => import("./Settings"),
      words: [partsWords, words],
      action: null,
      offline: "F",
    },
  ],
} satisfies Feature;
