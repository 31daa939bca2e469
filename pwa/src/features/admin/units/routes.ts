import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/units",
  tier: "staff",
  routes: [
    {
      path: "/admin/unit",
      load: () => import("./Units"),
      words: ["citizen", "admin"],
      action: "unit.save",
      offline: "N",
    },
    {
      path: "/admin/unit/:unit",
      load: () => import("./UnitEditor"),
      words: ["citizen", "admin"],
      action: "unit.save",
      offline: "N",
      under: "/admin/unit",
    },
    {
      path: "/admin/unit/:unit/jam",
      load: () => import("./Hours"),
      words: ["citizen", "admin"],
      action: "office_hours.save",
      offline: "N",
      under: "/admin/unit",
    },
  ],
} satisfies Feature;
