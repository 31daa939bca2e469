import type { Feature } from "../../parts/screen";
import words from "./words";

export default {
  name: "scan",
  tier: "later",
  way: "complaint",
  routes: [{ path: "/pindai", load: () => import("./Scan"), words: [words], action: null, offline: "F" }],
} satisfies Feature;
