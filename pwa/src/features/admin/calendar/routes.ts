import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/calendar",
  tier: "staff",
  routes: [
    {
      path: "/admin/kalender",
      load: () => import("./Calendar"),
      words: [adminWords, partsWords, words],
      action: "holiday.save",
      offline: "N",
    },
    {
      path: "/admin/kalender/:hari",
      load: () => import("./HolidayEditor"),
      words: [adminWords, partsWords, words],
      action: "holiday.save",
      offline: "N",
      under: "/admin/kalender",
    },
  ],
} satisfies Feature;
