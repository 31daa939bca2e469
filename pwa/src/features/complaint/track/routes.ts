import type { Feature } from "../../../parts/screen";
import complaintWords from "../model/words";
import formsWords from "../../../forms/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/track",
  tier: "later",
  way: "track",
  routes: [
    {
      path: "/lacak",
      load: () => import("./TrackEntry"),
      words: [complaintWords, formsWords, partsWords, words],
      action: null,
      offline: "K",
    },
    {
      path: "/lacak/:kode",
      load: () => import("./Tracker"),
      words: [complaintWords, formsWords, partsWords, words],
      action: null,
      offline: "K",
      under: "/lacak",
    },
    {
      path: "/lacak/:kode/tambah",
      load: () => import("./AddDetails"),
      words: [formsWords, words],
      action: null,
      offline: "F",
      under: "/lacak",
    },
    {
      path: "/lacak/:kode/konfirmasi",
      load: () => import("./Confirm"),
      words: [complaintWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/lacak",
    },
  ],
} satisfies Feature;
