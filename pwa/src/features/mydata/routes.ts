import type { Feature } from "../../parts/screen";

export default {
  name: "mydata",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/data-saya",
      load: () => import("./MyData"),
      words: ["rate", "report", "citizen", "frame"],
      action: null,
      offline: "K",
    },
  ],
} satisfies Feature;
