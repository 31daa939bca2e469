import type { Feature } from "../../parts/screen";
import { askEarly } from "../../graphql/early";
import { CounterOfCodeDocument } from "../../graphql/generated/graphql";
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
      ask: ({ titik }) => askEarly(CounterOfCodeDocument, { code: titik! }),
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
