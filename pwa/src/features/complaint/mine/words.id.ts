const words = {
  "reports.opening": "Membuka laporan",
  "reports.none": "Belum ada laporan di ponsel ini",
  "reports.noneNext": "Punya kode? Lacak.",
  "reports.mine": "Giliran Anda",
  "reports.unsent": "Belum terkirim",
  "reports.theirs": "Sedang ditangani",
  "reports.over": "Selesai",
  "reports.ratings": "Penilaian dan survei",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
