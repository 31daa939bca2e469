import type { Visit } from "./explore";
import { places } from "./town";

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
  ...["/kata-sandi", "/saya/masukan", "/saya/sambutan", "/saya/catatan", "/kuasa", "/menu", "/"].map(
    (address) => ({
      who: "Officer",
      address,
    }),
  ),
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

/** Name a visit so that it can be a file's name: ids by what they are. */
export function nameOf({ who, address, receipt }: Visit): string {
  const named = Object.entries(places).reduce(
    (text, [name, id]) => text.replaceAll(id.split(".")[0]!, name),
    address,
  );
  const held = receipt && !named.includes("receipt") ? " with a receipt" : "";
  return `${who ?? "Citizen"} ${named}${held}`.replaceAll(/[^\w-]+/g, "-").replaceAll(/-+$/g, "");
}
