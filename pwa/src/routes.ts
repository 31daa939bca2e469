import type { ComponentType } from "preact";
import type { CatalogName } from "./i18n";

export interface ScreenProps {
  params: Record<string, string>;
  query: Record<string, string>;
}

export type Screen = ComponentType<ScreenProps>;

/** F works wholly without a network; K shows the last known and queues writes; N needs the network and says so. */
export type OfflineMode = "F" | "K" | "N";

export interface Route {
  path: string;
  /** The code of the screen: loaded when first opened, or part of the first document. */
  load?: () => Promise<{ default: Screen }>;
  screen?: Screen;
  /** Catalogs beside `core` that its words come from. */
  words: readonly CatalogName[];
  /** What the person must be allowed to do; null: for everyone. "signed-in": any account. */
  action: string | null;
  offline: OfflineMode;
  /** The path whose tab is marked while this screen is shown. */
  under?: string;
}

/** The screens that everyone may open. Those of staff are in routesStaff.ts, which citizens never load. */
export const ROUTES: readonly Route[] = [
  {
    path: "/terima-kasih",
    load: () => import("./screens/thanks/Thanks"),
    words: ["rate", "frame"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/pindai",
    load: () => import("./screens/scan/Scan"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
  },
  {
    path: "/survei/:layanan",
    load: () => import("./screens/survey/Intro"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/survei/:layanan/semua",
    load: () => import("./screens/survey/AllQuestions"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/survei/:layanan/profil",
    load: () => import("./screens/survey/Profile"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/survei/:layanan/periksa",
    load: () => import("./screens/survey/CheckSurvey"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/survei/:layanan/:n",
    load: () => import("./screens/survey/Question"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/masukan/:layanan",
    load: () => import("./screens/feedback/Feedback"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/nilai",
  },
  {
    path: "/adukan",
    load: () => import("./screens/complain/Story"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
  },
  {
    path: "/adukan/identitas",
    load: () => import("./screens/complain/Identity"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/adukan",
  },
  {
    path: "/adukan/periksa",
    load: () => import("./screens/complain/Check"),
    words: ["rate", "report"],
    action: null,
    offline: "F",
    under: "/adukan",
  },
  {
    path: "/resi/:id",
    load: () => import("./screens/receipt/Receipt"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "F",
    under: "/lacak",
  },
  {
    path: "/lacak",
    load: () => import("./screens/track/TrackEntry"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "K",
  },
  {
    path: "/lacak/:kode",
    load: () => import("./screens/track/Tracker"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "K",
    under: "/lacak",
  },
  {
    path: "/lacak/:kode/tambah",
    load: () => import("./screens/track/AddDetails"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "F",
    under: "/lacak",
  },
  {
    path: "/lacak/:kode/konfirmasi",
    load: () => import("./screens/track/Confirm"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "F",
    under: "/lacak",
  },
  {
    path: "/laporan-saya",
    load: () => import("./screens/reports/Reports"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "F",
    under: "/lacak",
  },
  {
    path: "/kotak-keluar",
    load: () => import("./screens/outbox/Outbox"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "F",
    under: "/lacak",
  },
  {
    path: "/data-saya",
    load: () => import("./screens/mydata/MyData"),
    words: ["rate", "report", "citizen", "frame"],
    action: null,
    offline: "K",
  },
  {
    path: "/menu",
    load: () => import("./screens/settings/Menu"),
    words: ["citizen", "frame"],
    action: null,
    offline: "F",
  },
  {
    path: "/pengaturan",
    load: () => import("./screens/settings/Settings"),
    words: ["citizen"],
    action: null,
    offline: "F",
  },
  {
    path: "/bantuan",
    load: () => import("./screens/about/Help"),
    words: ["citizen"],
    action: null,
    offline: "F",
  },
  {
    path: "/tentang",
    load: () => import("./screens/about/About"),
    words: ["citizen"],
    action: null,
    offline: "F",
  },
  {
    path: "/masuk",
    load: () => import("./screens/account/SignIn"),
    words: ["citizen"],
    action: null,
    offline: "N",
  },
  {
    path: "/aktivasi",
    load: () => import("./screens/account/Activation"),
    words: ["citizen"],
    action: null,
    offline: "N",
  },
];
