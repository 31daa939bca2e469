const words = {
  "receipt.title": "Resi laporan",
  "receipt.heading": "Resi laporan",
  "receipt.opening": "Membuka resi",
  "receipt.saved": "Tersimpan di ponsel ini",
  "receipt.savedSub": "Belum terkirim. Anda tidak perlu menunggu di sini.",
  "receipt.sent": "Terkirim",
  "receipt.sentSub": "Laporan Anda sudah kami terima.",
  "receipt.refusedSub": "Belum dapat diterima. Perbaiki lalu kirim lagi.",
  "receipt.fix": "Perbaiki",
  "receipt.sending": "Sedang dikirim",
  "receipt.next": "Berikutnya",
  "receipt.nextSaved":
    "**Terkirim** otomatis saat ada jaringan, lalu **diverifikasi paling lambat 3 hari kerja** setelah kami terima.",
  "receipt.nextSent":
    "**Diverifikasi paling lambat 3 hari kerja**, lalu diteruskan ke unit. Unit menanggapi paling lambat 5 hari kerja sesudahnya.",
  "receipt.nextRefused": "Perbaiki isinya. Kode resi tetap sama.",
  "receipt.key": "Kunci",
  "receipt.when": "Disimpan {day}, {time} WIB",
  "receipt.received": "Diterima {day}, {time} WIB",
  "receipt.qr": "Kode QR untuk membuka laporan ini",
  "receipt.holder": "Siapa memegang QR ini dapat membuka laporan.",
  "receipt.noCopy": "Kunci hanya ada di resi ini, jadi tidak dapat dibuat ulang.",
  "receipt.save": "Simpan",
  "receipt.share": "Bagikan",
  "receipt.print": "Cetak",
  "receipt.copied": "Tautan resi disalin.",
  "receipt.kept": "Saya sudah menyimpan resi ini.",
  "receipt.done": "Selesai",
  "receipt.saveFirst": "Simpan resi dulu",
  "receipt.saveFirstWhy":
    "Tanpa resi, laporan anonim tidak dapat dibuka lagi. Resi ini masih ada di ponsel ini sampai Anda menghapus jejaknya.",
  "receipt.leave": "Keluar tanpa menyimpan",
  "receipt.stay": "Kembali ke resi",
  "receipt.none": "Resi ini tidak ada di ponsel ini",
  "receipt.noneNext": "Buka laporan dengan kode dan kunci, atau pindai QR resi.",
  "receipt.track": "Lacak laporan",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
