const words = {
  "data.opening": "Membaca penyimpanan",
  "data.here": "Yang tersimpan di ponsel ini",
  "data.sealed": "Semuanya tersandi dengan kunci yang tidak dapat keluar dari ponsel ini.",
  "data.receipts": "Resi laporan",
  "data.receiptsHow": "Kode dan kunci untuk membuka laporan Anda.",
  "data.unsent": "Isian yang belum terkirim",
  "data.unsentHow": "Dihapus isinya begitu server menyatakan sudah menerima.",
  "data.drafts": "Draf",
  "data.draftsHow": "Yang sedang Anda tulis, paling lama 7 hari.",
  "data.known": "Data terakhir",
  "data.knownHow": "Daftar layanan dan keadaan laporan, supaya terbaca tanpa jaringan.",
  "data.mark": "Tanda ponsel",
  "data.markHow":
    "Angka acak supaya satu ponsel tidak dihitung dua kali. Berbeda untuk tiap layanan dan petugas, jadi tidak dapat dihubungkan.",
  "data.office": "Yang ada pada kami",
  "data.officeHow":
    "Penilaian dan survei tidak memuat nama. Laporan anonim tidak memuat nama atau nomor. Laporan rahasia dan bernama memuat yang Anda isi, tersandi.",
  "data.consents":
    "Persetujuan pemakaian nomor telepon dapat dicabut: buka laporannya, pilih Tambah keterangan, dan minta nomor Anda tidak dipakai lagi.",
  "data.reply": "Permintaan tentang data pribadi dijawab dalam 3\u00a0×\u00a024 jam.",
  "data.erase": "Hapus jejak di ponsel ini",
  "data.eraseWhy":
    "Menghapus resi berarti laporan anonim tidak dapat dibuka lagi. Laporan yang sudah terkirim tetap ditangani.",
  "data.eraseUnsent": "{n} isian belum terkirim dan akan hilang.",
  "data.eraseTitle": "Hapus semua jejak di ponsel ini?",
  "data.eraseReceipts":
    "{n} resi akan dihapus. Laporan anonim tidak dapat dibuka lagi tanpa resi yang Anda simpan di tempat lain.",
  "data.eraseNothing": "Draf, data terakhir, dan tanda ponsel dihapus.",
  "data.eraseNow": "Hapus jejak",
  "data.keep": "Batal",
  "data.erased": "Jejak di ponsel ini sudah dihapus.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
