const words = {
  "settings.title": "Pengaturan",
  "settings.language": "Bahasa",
  "settings.languageId": "Bahasa Indonesia",
  "settings.languageEn": "English",
  "settings.theme": "Tampilan",
  "settings.themeAuto": "Ikuti perangkat",
  "settings.themeLight": "Terang",
  "settings.themeDark": "Gelap",
  "settings.text": "Ukuran teks",
  "settings.textNormal": "Biasa",
  "settings.textLarge": "Besar",
  "settings.textLarger": "Lebih besar",
  "settings.textLargest": "Paling besar",
  "settings.install": "Pasang aplikasi",
  "settings.installWhy": "Terbuka dari layar utama, juga tanpa jaringan, dan datanya lebih terlindung.",
  "settings.installNow": "Pasang di perangkat ini",
  "settings.installed": "Aplikasi sudah terpasang di perangkat ini.",
  "settings.installByHand":
    "Buka menu peramban, lalu pilih **Tambahkan ke layar utama** atau **Pasang aplikasi**.",
  "settings.storage": "Penyimpanan di perangkat ini",
  "settings.protected": "Penyimpanan dilindungi.",
  "settings.unprotected":
    "Ponsel ini dapat menghapus data yang belum terkirim. Pasang aplikasi atau kirim sekarang.",
  "settings.protect": "Lindungi penyimpanan",
  "settings.protectRefused": "Peramban belum mengizinkan. Pasang aplikasi, lalu coba lagi.",
  "settings.used": "Terpakai {used}. Belum terkirim: {unsent}. Resi tersimpan: {receipts}.",
  "settings.erase": "Hapus jejak",
  "settings.eraseWhy":
    "Menghapus draf, resi, foto, dan jawaban yang tersimpan di perangkat ini. Laporan yang sudah terkirim tidak berubah.",
  "settings.eraseAct": "Hapus jejak di ponsel ini",
  "settings.eraseAsk": "Hapus semua jejak di ponsel ini?",
  "settings.eraseReceipts": "Menghapus resi berarti laporan anonim tidak dapat dibuka lagi.",
  "settings.eraseUnsent": "{n} isian belum terkirim dan akan hilang.",
  "settings.eraseForce": "Hapus, termasuk yang belum terkirim",
  "settings.erased": "Jejak di ponsel ini sudah dihapus.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
