import type { Feature } from "../../parts/screen";
import Home from "./Home";

export default {
  name: "home",
  tier: "first",
  routes: [{ path: "/", screen: Home, words: [], action: null, offline: "F" }],
} satisfies Feature;
