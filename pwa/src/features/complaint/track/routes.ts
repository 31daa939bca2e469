import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/track",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/lacak",
      load: () => import("./TrackEntry"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "K",
    },
    {
      path: "/lacak/:kode",
      load: () => import("./Tracker"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "K",
      under: "/lacak",
    },
    {
      path: "/lacak/:kode/tambah",
      load: () => import("./AddDetails"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "F",
      under: "/lacak",
    },
    {
      path: "/lacak/:kode/konfirmasi",
      load: () => import("./Confirm"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
