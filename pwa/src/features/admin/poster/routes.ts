import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/poster",
  tier: "staff",
  routes: [
    {
      path: "/admin/poster",
      load: () => import("./Poster"),
      words: ["citizen", "rate", "admin"],
      action: "service_point.save",
      offline: "K",
    },
  ],
} satisfies Feature;
