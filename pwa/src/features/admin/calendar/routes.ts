import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/calendar",
  tier: "staff",
  routes: [
    {
      path: "/admin/kalender",
      load: () => import("./Calendar"),
      words: ["citizen", "admin"],
      action: "holiday.save",
      offline: "N",
    },
    {
      path: "/admin/kalender/:hari",
      load: () => import("./HolidayEditor"),
      words: ["citizen", "admin"],
      action: "holiday.save",
      offline: "N",
      under: "/admin/kalender",
    },
  ],
} satisfies Feature;
