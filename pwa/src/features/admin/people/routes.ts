import type { Feature } from "../../../parts/screen";
import adminWords from "../kit/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "admin/people",
  tier: "staff",
  routes: [
    {
      path: "/admin/pegawai",
      load: () => import("./People"),
      words: [adminWords, partsWords, words],
      action: "person.save",
      offline: "N",
    },
    {
      path: "/admin/pegawai/impor",
      load: () => import("./Import"),
      words: [adminWords, partsWords, words],
      action: "person.save",
      offline: "N",
      under: "/admin/pegawai",
    },
    {
      path: "/admin/pegawai/aktivasi",
      load: () => import("./ActivationSheet"),
      words: [adminWords, words],
      action: "person.invite",
      offline: "N",
      under: "/admin/pegawai",
    },
    {
      path: "/admin/pegawai/:pegawai",
      load: () => import("./PersonEditor"),
      words: [adminWords, partsWords, words],
      action: "person.save",
      offline: "N",
      under: "/admin/pegawai",
    },
  ],
} satisfies Feature;
