import type { Feature } from "../../../parts/screen";

export default {
  name: "admin/people",
  tier: "staff",
  routes: [
    {
      path: "/admin/pegawai",
      load: () => import("./People"),
      words: ["citizen", "admin"],
      action: "person.save",
      offline: "N",
    },
    {
      path: "/admin/pegawai/impor",
      load: () => import("./Import"),
      words: ["citizen", "admin"],
      action: "person.save",
      offline: "N",
      under: "/admin/pegawai",
    },
    {
      path: "/admin/pegawai/aktivasi",
      load: () => import("./ActivationSheet"),
      words: ["citizen", "admin"],
      action: "person.invite",
      offline: "N",
      under: "/admin/pegawai",
    },
    {
      path: "/admin/pegawai/:pegawai",
      load: () => import("./PersonEditor"),
      words: ["citizen", "admin"],
      action: "person.save",
      offline: "N",
      under: "/admin/pegawai",
    },
  ],
} satisfies Feature;
