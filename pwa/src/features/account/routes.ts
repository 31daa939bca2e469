import type { Feature } from "../../parts/screen";

export default {
  name: "account",
  tier: "staff",
  way: "account",
  routes: [
    { path: "/masuk", load: () => import("./SignIn"), words: ["citizen"], action: null, offline: "N" },
    { path: "/aktivasi", load: () => import("./Activation"), words: ["citizen"], action: null, offline: "N" },
    {
      path: "/kata-sandi",
      load: () => import("./Password"),
      words: ["citizen"],
      action: "signed-in",
      offline: "N",
    },
  ],
} satisfies Feature;
