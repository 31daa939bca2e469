import type { Feature } from "../../../parts/screen";
import complaintWords from "../model/words";
import formsWords from "../../../forms/words";
import partsWords from "../../../parts/words";
import words from "./words";

export default {
  name: "complaint/desk",
  tier: "staff",
  routes: [
    {
      path: "/verifikasi",
      load: () => import("./Verify"),
      words: [complaintWords, formsWords, partsWords, words],
      action: "complaint.verify",
      offline: "K",
    },
    {
      path: "/verifikasi/:kode",
      load: () => import("./Verify"),
      words: [complaintWords, formsWords, partsWords, words],
      action: "complaint.verify",
      offline: "K",
      under: "/verifikasi",
    },
    {
      path: "/petugas",
      load: () => import("./Inbox"),
      words: [complaintWords, formsWords, partsWords, words],
      action: "complaint.read",
      offline: "K",
    },
    {
      path: "/petugas/:kode",
      load: () => import("./Inbox"),
      words: [complaintWords, formsWords, partsWords, words],
      action: "complaint.read",
      offline: "K",
      under: "/petugas",
    },
  ],
} satisfies Feature;
