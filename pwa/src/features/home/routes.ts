import type { Feature } from "../../parts/screen";
import Home from "./Home";
import complaintWords from "../complaint/model/words";

export default {
  name: "home",
  tier: "first",
  routes: [{ path: "/", screen: Home, words: [complaintWords], action: null, offline: "F" }],
} satisfies Feature;
