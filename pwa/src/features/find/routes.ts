import type { Feature } from "../../parts/screen";
import directoryWords from "../../directory/words";
import formsWords from "../../forms/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "find",
  tier: "first",
  way: "rate",
  routes: [
    {
      path: "/l/:titik",
      load: () => import("./Landing"),
      words: [directoryWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/nilai",
      load: () => import("./Find"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
    },
  ],
} satisfies Feature;
