import type { Feature } from "../../parts/screen";
import words from "./words";

export default {
  name: "about",
  tier: "later",
  way: "more",
  routes: [
    { path: "/bantuan", load: () => import("./Help"), words: [words], action: null, offline: "F" },
    { path: "/tentang", load: () => import("./About"), words: [words], action: null, offline: "F" },
  ],
} satisfies Feature;
