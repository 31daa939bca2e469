import type { Feature } from "../../parts/screen";

export default {
  name: "about",
  tier: "later",
  way: "more",
  routes: [
    { path: "/bantuan", load: () => import("./Help"), words: ["citizen"], action: null, offline: "F" },
    { path: "/tentang", load: () => import("./About"), words: ["citizen"], action: null, offline: "F" },
  ],
} satisfies Feature;
