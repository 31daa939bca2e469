import type { Feature } from "../../parts/screen";

export default {
  name: "outbox",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/kotak-keluar",
      load: () => import("./Outbox"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
