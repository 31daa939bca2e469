import type { Feature } from "../../parts/screen";

export default {
  name: "scan",
  tier: "later",
  way: "complaint",
  routes: [
    { path: "/pindai", load: () => import("./Scan"), words: ["rate", "report"], action: null, offline: "F" },
  ],
} satisfies Feature;
