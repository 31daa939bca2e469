import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/mine",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/laporan-saya",
      load: () => import("./MyComplaints"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
