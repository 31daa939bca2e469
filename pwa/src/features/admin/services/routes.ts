import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/services",
  tier: "staff",
  routes: [
    {
      path: "/admin/layanan",
      load: () => import("./Offer"),
      words: [adminWords, partsWords, words],
      action: "service.save",
      offline: "N",
    },
    {
      path: "/admin/layanan/:layanan",
      load: () => import("./ServiceEditor"),
      words: [adminWords, partsWords, words],
      action: "service.save",
      offline: "N",
      under: "/admin/layanan",
    },
    {
      path: "/admin/loket/:loket",
      load: () => import("./CounterEditor"),
      words: [adminWords, partsWords, words],
      action: "service_point.save",
      offline: "N",
      under: "/admin/layanan",
    },
  ],
} satisfies Feature;
