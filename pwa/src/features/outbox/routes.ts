import type { Feature } from "../../parts/screen";
import complaintWords from "../complaint/model/words";
import formsWords from "../../forms/words";
import navigationWords from "../../navigation/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "outbox",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/kotak-keluar",
      load: () => import("./Outbox"),
      words: [complaintWords, formsWords, navigationWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
