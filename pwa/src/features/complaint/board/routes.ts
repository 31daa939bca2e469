import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/board",
  tier: "staff",
  routes: [
    {
      path: "/papan",
      load: () => import("./Board"),
      words: ["citizen", "staff"],
      action: "board.read",
      offline: "K",
    },
  ],
} satisfies Feature;
