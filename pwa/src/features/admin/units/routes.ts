import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/units",
  tier: "staff",
  routes: [
    {
      path: "/admin/unit",
      load: () => import("./Units"),
      words: [adminWords, partsWords, words],
      action: "unit.save",
      offline: "N",
    },
    {
      path: "/admin/unit/:unit",
      load: () => import("./UnitEditor"),
      words: [adminWords, partsWords, words],
      action: "unit.save",
      offline: "N",
      under: "/admin/unit",
    },
    {
      path: "/admin/unit/:unit/jam",
      load: () => import("./Hours"),
      words: [adminWords, partsWords, words],
      action: "office_hours.save",
      offline: "N",
      under: "/admin/unit",
    },
  ],
} satisfies Feature;
