const words = {
  "complaints.opening": "Membuka laporan",
  "complaints.none": "Belum ada laporan di ponsel ini",
  "complaints.noneNext": "Punya kode? Lacak.",
  "complaints.mine": "Giliran Anda",
  "complaints.unsent": "Belum terkirim",
  "complaints.theirs": "Sedang ditangani",
  "complaints.over": "Selesai",
  "complaints.ratings": "Penilaian dan survei",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
