import { TEMPLATE } from "../features/admin/people/peopleCsv";
import type { Visit } from "./explore";
import { places } from "./town";
import { everyItem, onCaseOf, rejected, unsent } from "./waiting";

const of = (name: string): string => places[name] ?? name;
const service = of("service");

/** How each screen is opened: by whom, and with which receipt on the phone. */
export const VISITS: readonly Visit[] = [
  ...[
    "/",
    "/l/TIDAKADA",
    "/l/ML-L1",
    "/nilai",
    `/nilai?unit=${of("unit")}`,
    `/nilai/${service}?titik=ML-L1`,
    "/nilai/none",
    `/terima-kasih?untuk=nilai&layanan=${service}`,
    `/terima-kasih?untuk=survei&layanan=${service}`,
    `/terima-kasih?untuk=masukan&layanan=${service}`,
    "/pindai",
    `/survei/${service}`,
    `/survei/${service}/semua`,
    `/survei/${service}/profil`,
    `/survei/${service}/periksa`,
    `/survei/${service}/3`,
    `/masukan/${service}`,
    "/adukan",
    "/adukan/identitas",
    "/adukan/periksa",
    "/lacak",
    "/laporan-saya",
    "/kotak-keluar",
    "/data-saya",
    "/menu",
    "/pengaturan",
    "/bantuan",
    "/tentang",
    "/masuk",
    "/aktivasi#coba",
    "/tidak-ada",
  ].map((address) => ({ who: null, address })),
  ...["submitted", "assigned", "in_progress", "responded", "closed", "reopened"].map((state) => {
    const receipt = of(`receipt ${state}`);
    return { who: null, address: `/lacak/${receipt.split(".")[0]}`, receipt };
  }),
  ...["/tambah", "/konfirmasi"].map((rest) => ({
    who: null,
    address: `/lacak/${of("receipt responded").split(".")[0]}${rest}`,
    receipt: of("receipt responded"),
  })),
  { who: null, address: `/resi/${of("receipt responded").split(".")[0]}`, receipt: of("receipt responded") },
  { who: null, address: "/laporan-saya?", receipt: of("receipt in_progress") },
  { who: null, address: "/lacak?", receipt: of("receipt in_progress") },
  { who: null, address: "/data-saya?", receipt: of("receipt in_progress") },
  ...[
    "/kata-sandi",
    "/lembar-pemulihan",
    "/saya/masukan",
    "/saya/masukan-lama",
    "/saya/sambutan",
    "/saya/catatan",
    "/saya/sesi",
    "/saya/kunci",
    "/kuasa",
    "/menu",
    "/",
  ].map((address) => ({ who: "Officer", address })),
  ...["/verifikasi", `/verifikasi/${of("new")}`, `/verifikasi/${of("old")}`].map((address) => ({
    who: "Verifier",
    address,
  })),
  ...[
    "",
    ...["assigned", "in_progress", "responded", "reopened", "closed"].map((state) => `/${of(state)}`),
  ].map((rest) => ({
    who: "Complaint handler",
    address: `/petugas${rest}`,
  })),
  { who: "Unit head", address: "/papan" },
  { who: "Unit head", address: "/kuasa" },
  { who: "Unit head", address: `/petugas/${of("in_progress")}` },
  ...["/ikm", `/ikm/${of("unit")}`].map((address) => ({ who: "Evaluator", address })),
  ...[
    "/admin/unit",
    `/admin/unit/${of("unit")}`,
    "/admin/unit/baru",
    `/admin/unit/${of("unit")}/jam`,
    `/admin/layanan?unit=${of("unit")}`,
    `/admin/layanan/${service}?unit=${of("unit")}`,
    `/admin/layanan/baru?unit=${of("unit")}`,
    `/admin/loket/${of("counter")}?unit=${of("unit")}`,
    `/admin/loket/baru?unit=${of("unit")}`,
    `/admin/poster?unit=${of("unit")}`,
    "/admin/pegawai",
    "/admin/pegawai/impor",
    "/admin/pegawai/aktivasi",
    `/admin/pegawai/${of("person")}`,
    "/admin/pegawai/baru",
    "/admin/kalender",
    `/admin/kalender/${of("holiday")}?tahun=2026`,
    "/admin/kalender/baru?tahun=2026",
    `/admin/periode?unit=${of("unit")}`,
    `/admin/periode/${of("period")}?unit=${of("unit")}`,
    `/admin/periode/baru?unit=${of("unit")}`,
  ].map((address) => ({ who: "Administrator", address })),
];

const answered = of("receipt responded");
const [code = "", key = ""] = answered.split(".");
const typed = { Kode: code, Kunci: key };
const people = `${TEMPLATE}199203142019032007;Rina Wati;;S.E.;Staf;melintang;petugas\r\n`;
const handled = onCaseOf("in_progress");

/** The same screens with something on the phone already, or with something in hand. */
export const MORE: readonly Visit[] = [
  { who: null, address: "/kotak-keluar", waiting: everyItem },
  { who: null, address: "/lacak", waiting: everyItem },
  { who: null, address: "/data-saya", waiting: everyItem },
  ...["/adukan", "/adukan/identitas", "/adukan/periksa"].map((address) => ({
    who: null,
    address: `${address}?perbaiki=${unsent.id}`,
    waiting: [unsent],
  })),
  ...["/resi/", "/lacak/"].map((address) => ({
    who: null,
    address: `${address}RKI-2026-ABCDEF`,
    waiting: [unsent],
  })),
  { who: null, address: `/nilai/${service}?perbaiki=${rejected.rating.id}`, waiting: [rejected.rating] },
  {
    who: null,
    address: `/lacak/${code}/tambah?perbaiki=${rejected.details.id}`,
    receipt: answered,
    waiting: [rejected.details],
  },
  { who: null, address: `/lacak#${answered}`, as: "by the link of a receipt" },
  {
    who: null,
    address: `/lacak/${code}`,
    receipt: `${code}.${of("receipt closed").split(".")[1]}`,
    as: "with another key",
  },
  { who: null, address: "/lacak", types: typed, as: "with code and key typed" },
  {
    who: null,
    address: "/lacak",
    types: { ...typed, Kunci: of("receipt closed").split(".")[1]! },
    as: "with another key typed",
  },
  { who: null, address: `/resi/${code}`, as: "without a receipt" },
  {
    who: null,
    address: `/lacak/${of("receipt closed").split(".")[0]}/konfirmasi`,
    receipt: of("receipt closed"),
  },
  { who: null, address: "/aktivasi" },
  { who: null, address: "/pindai", sees: ["halo"], as: "seeing something else" },
  { who: null, address: "/pindai", sees: ["https://rangkui.example/l/ML-L1"], as: "seeing a counter" },
  { who: null, address: "/pindai", sees: ["denied"], as: "without leave" },
  {
    who: null,
    address: `/masukan/${service}`,
    types: { "Yang sudah baik": "dasar goblok" },
    as: "in rough words",
  },
  {
    who: "Verifier",
    address: `/verifikasi/${of("new")}`,
    waiting: onCaseOf("new").refused,
    within: ".note, .pending",
  },
  {
    who: "Complaint handler",
    address: `/petugas/${of("in_progress")}`,
    waiting: handled.refused,
    within: ".note, .pending",
  },
  {
    who: "Complaint handler",
    address: `/petugas/${of("in_progress")}`,
    waiting: handled.moved,
    within: ".note, .pending",
    as: "moved on",
  },
  {
    who: "Complaint handler",
    address: `/petugas/${of("in_progress")}`,
    waiting: handled.paused,
    within: ".note, .pending",
    as: "paused",
  },
  { who: "Complaint handler", address: "/petugas", waiting: handled.refused, within: ".nowhere" },
  { who: "Complaint handler", address: "/kotak-keluar", waiting: handled.refused },
  { who: "Administrator", address: "/admin/pegawai/impor", picks: people, as: "with people" },
  {
    who: "Administrator",
    address: "/admin/pegawai/impor",
    picks: `${people}1;;;;;;tukang\r\n1,99E+17;A;;;B;melintang;\r\n`,
    as: "with faults",
  },
  { who: "Administrator", address: `/admin/unit/${of("clinic")}` },
  { who: "Administrator", address: `/admin/unit/${of("office")}` },
  { who: "Officer", address: "/papan" },
  { who: "Verifier", address: "/petugas" },
];

/** Name a visit so that it can be a file's name: ids by what they are. */
export function nameOf({ who, address, receipt, waiting, as }: Visit): string {
  const named = Object.entries(places).reduce(
    (text, [name, id]) => text.replaceAll(id.split(".")[0]!, name),
    address,
  );
  const held = receipt && !named.includes("receipt") ? " with a receipt" : "";
  const kept = as ? ` ${as}` : waiting ? " with something unsent" : "";
  return `${who ?? "Citizen"} ${named}${held}${kept}`.replaceAll(/[^\w-]+/g, "-").replaceAll(/-+$/g, "");
}
