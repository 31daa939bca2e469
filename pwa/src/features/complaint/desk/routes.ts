import type { Feature } from "../../../parts/screen";

export default {
  name: "complaint/desk",
  tier: "staff",
  routes: [
    {
      path: "/verifikasi",
      load: () => import("./Verify"),
      words: ["citizen", "rate", "staff"],
      action: "complaint.verify",
      offline: "K",
    },
    {
      path: "/verifikasi/:kode",
      load: () => import("./Verify"),
      words: ["citizen", "rate", "staff"],
      action: "complaint.verify",
      offline: "K",
      under: "/verifikasi",
    },
    {
      path: "/petugas",
      load: () => import("./Inbox"),
      words: ["citizen", "rate", "staff"],
      action: "complaint.read",
      offline: "K",
    },
    {
      path: "/petugas/:kode",
      load: () => import("./Inbox"),
      words: ["citizen", "rate", "staff"],
      action: "complaint.read",
      offline: "K",
      under: "/petugas",
    },
  ],
} satisfies Feature;
