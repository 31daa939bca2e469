import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/periods",
  tier: "staff",
  routes: [
    {
      path: "/admin/periode",
      load: () => import("./Periods"),
      words: ["citizen", "admin"],
      action: "survey_period.save",
      offline: "N",
    },
    {
      path: "/admin/periode/:periode",
      load: () => import("./PeriodEditor"),
      words: ["citizen", "admin"],
      action: "survey_period.save",
      offline: "N",
      under: "/admin/periode",
    },
  ],
} satisfies Feature;
