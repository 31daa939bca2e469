import type { Feature } from "../../parts/screen";
import navigationWords from "../../navigation/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "account",
  tier: "staff",
  way: "account",
  routes: [
    {
      path: "/masuk",
      load: () => import("./SignIn"),
      words: [navigationWords, partsWords, words],
      action: null,
      offline: "N",
    },
    {
      path: "/aktivasi",
      load: () => import("./Activation"),
      words: [partsWords, words],
      action: null,
      offline: "N",
    },
    {
      path: "/kata-sandi",
      load: () => import("./Password"),
      words: [partsWords, words],
      action: "signed-in",
      offline: "N",
    },
  ],
} satisfies Feature;
