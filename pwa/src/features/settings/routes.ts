import type { Feature } from "../../parts/screen";

export default {
  name: "settings",
  tier: "later",
  way: "more",
  routes: [
    { path: "/menu", load: () => import("./Menu"), words: ["citizen", "frame"], action: null, offline: "F" },
    { path: "/pengaturan", load: () => import("./Settings"), words: ["citizen"], action: null, offline: "F" },
  ],
} satisfies Feature;
