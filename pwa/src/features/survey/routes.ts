import type { Feature } from "../../parts/screen";

export default {
  name: "survey",
  tier: "later",
  way: "survey",
  routes: [
    {
      path: "/survei/:layanan",
      load: () => import("./Intro"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/semua",
      load: () => import("./AllQuestions"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/profil",
      load: () => import("./Profile"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/periksa",
      load: () => import("./CheckSurvey"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
    {
      path: "/survei/:layanan/:n",
      load: () => import("./Question"),
      words: ["rate", "report"],
      action: null,
      offline: "F",
      under: "/nilai",
    },
  ],
} satisfies Feature;
