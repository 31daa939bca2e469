import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/periods",
  tier: "staff",
  routes: [
    {
      path: "/admin/periode",
      load: () => import("./Periods"),
      words: [adminWords, partsWords, words],
      action: "survey_period.save",
      offline: "N",
    },
    {
      path: "/admin/periode/:periode",
      load: () => import("./PeriodEditor"),
      words: [adminWords, partsWords, words],
      action: "survey_period.save",
      offline: "N",
      under: "/admin/periode",
    },
  ],
} satisfies Feature;
