import type { Feature } from "../../parts/screen";
import directoryWords from "../../directory/words";
import formsWords from "../../forms/words";
import partsWords from "../../parts/words";
import words from "./words";

export default {
  name: "survey",
  tier: "later",
  way: "survey",
  routes: [
    {
      path: "/survei/:layanan",
      load: () => import("./Intro"),
      words: [directoryWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/semua",
      load: () => import("./AllQuestions"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/profil",
      load: () => import("./Profile"),
      words: [formsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/periksa",
      load: () => import("./CheckSurvey"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/:n",
      load: () => import("./Question"),
      words: [directoryWords, formsWords, partsWords, words],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
