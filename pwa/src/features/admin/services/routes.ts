import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/services",
  tier: "staff",
  routes: [
    {
      path: "/admin/layanan",
      load: () => import("./Offer"),
      words: ["citizen", "admin"],
      action: "service.save",
      offline: "N",
    },
    {
      path: "/admin/layanan/:layanan",
      load: () => import("./ServiceEditor"),
      words: ["citizen", "admin"],
      action: "service.save",
      offline: "N",
      under: "/admin/layanan",
    },
    {
      path: "/admin/loket/:loket",
      load: () => import("./CounterEditor"),
      words: ["citizen", "admin"],
      action: "service_point.save",
      offline: "N",
      under: "/admin/layanan",
    },
  ],
} satisfies Feature;
