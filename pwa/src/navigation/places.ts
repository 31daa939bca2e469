import type { PlainKey } from "../i18n";
import { type Drawing, icon } from "../parts/Icon";

/** Where a screen stands in the rail, the staff tabs and the menu. Order is the order of this table. */
export interface Place {
  path: string;
  group: "complaints" | "managing" | "me" | "admin" | "citizen" | "more";
  icon: Drawing;
  label: PlainKey;
  /** A label that fits a tab of a phone, where the whole one does not. */
  short?: PlainKey;
  /** As in the route: what one must be allowed to do to see it. */
  action: string | null;
}

/** The navigation of everyone, by group. Labels are in the frame catalog. The first three a member of staff may open are the tabs. */
export const PLACES: readonly Place[] = [
  {
    path: "/verifikasi",
    group: "complaints",
    icon: icon("clipboard-check"),
    label: "nav.verify",
    action: "complaint.verify",
  },
  {
    path: "/petugas",
    group: "complaints",
    icon: icon("inbox"),
    label: "nav.inbox",
    action: "complaint.read",
  },
  {
    path: "/papan",
    group: "managing",
    icon: icon("layout-dashboard"),
    label: "nav.board",
    action: "board.read",
  },
  {
    path: "/ikm",
    group: "managing",
    icon: icon("chart-column"),
    label: "nav.satisfaction",
    short: "nav.satisfactionShort",
    action: "evaluation.read_quick",
  },
  {
    path: "/saya/masukan",
    group: "me",
    icon: icon("message-circle-heart"),
    label: "nav.myfeedback",
    short: "nav.myfeedbackShort",
    action: "feedback.read",
  },
  {
    path: "/kuasa",
    group: "me",
    icon: icon("lock-keyhole"),
    label: "nav.powers",
    short: "nav.powersShort",
    action: "power.read",
  },
  { path: "/", group: "citizen", icon: icon("house"), label: "nav.home", action: null },
  { path: "/nilai", group: "citizen", icon: icon("star"), label: "nav.rate", action: null },
  { path: "/adukan", group: "citizen", icon: icon("megaphone"), label: "nav.complain", action: null },
  { path: "/lacak", group: "citizen", icon: icon("package-search"), label: "nav.track", action: null },
  { path: "/admin/unit", group: "admin", icon: icon("building"), label: "nav.units", action: "unit.save" },
  {
    path: "/admin/layanan",
    group: "admin",
    icon: icon("list-checks"),
    label: "nav.offer",
    action: "service.save",
  },
  {
    path: "/admin/poster",
    group: "admin",
    icon: icon("qr-code"),
    label: "nav.posters",
    action: "service_point.save",
  },
  { path: "/admin/pegawai", group: "admin", icon: icon("users"), label: "nav.people", action: "person.save" },
  {
    path: "/admin/kalender",
    group: "admin",
    icon: icon("calendar-days"),
    label: "nav.calendar",
    action: "holiday.save",
  },
  {
    path: "/admin/periode",
    group: "admin",
    icon: icon("calendar-range"),
    label: "nav.periods",
    action: "survey_period.save",
  },
  { path: "/kotak-keluar", group: "more", icon: icon("inbox"), label: "nav.outbox", action: null },
  {
    path: "/saya/catatan",
    group: "more",
    icon: icon("shield-check"),
    label: "nav.mylog",
    action: "log.read",
  },
  { path: "/data-saya", group: "more", icon: icon("fingerprint-pattern"), label: "nav.mydata", action: null },
  { path: "/pengaturan", group: "more", icon: icon("settings"), label: "nav.settings", action: null },
  { path: "/bantuan", group: "more", icon: icon("circle-question-mark"), label: "nav.help", action: null },
  { path: "/tentang", group: "more", icon: icon("info"), label: "nav.about", action: null },
];
