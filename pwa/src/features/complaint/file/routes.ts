import type { Feature } from "../../../parts/screen";
import formsWords from "../../../forms/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/file",
  tier: "later",
  way: "complaint",
  routes: [
    {
      path: "/adukan",
      load: () => import("./Story"),
      words: [formsWords, words],
      action: null,
      offline: "F",
    },
    {
      path: "/adukan/identitas",
      load: () => import("./Identity"),
      words: [formsWords, words],
      action: null,
      offline: "F",
      under: "/adukan",
    },
    {
      path: "/adukan/periksa",
      load: () => import("./Check"),
      words: [formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/adukan",
    },
  ],
} satisfies Feature;
