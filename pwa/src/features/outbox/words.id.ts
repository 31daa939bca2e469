const words = {
  "outbox.waiting": "{n} menunggu",
  "outbox.toFix": "{n} perlu diperbaiki",
  "outbox.safe": "Tidak ada yang hilang. Semua tetap di ponsel ini sampai server menyatakan sudah menerima.",
  "outbox.sendNow": "Kirim sekarang",
  "outbox.sendingNow": "Sedang mengirim",
  "outbox.offline": "Belum ada jaringan. Kami mencoba lagi sendiri saat jaringan kembali.",
  "outbox.empty": "Semua sudah terkirim",
  "outbox.emptyNext": "Yang Anda kirim tanpa sinyal menunggu di halaman ini.",
  "outbox.complaints": "Laporan Anda",
  "outbox.locked": "{n} isian milik petugas menunggu pemiliknya masuk.",
  "outbox.done": "Terkirim",
  "outbox.sending": "Sedang dikirim",
  "outbox.queued": "Menunggu giliran",
  "outbox.refused": "Perlu diperbaiki",
  "outbox.needsUpdate": "Perlu versi baru",
  "outbox.paused": "Menunggu Anda masuk",
  "outbox.updateHow": "Muat ulang aplikasi, lalu kirim lagi.",
  "outbox.untitled": "Isian tanpa judul",
  "outbox.noReason": "Server belum dapat menerima isian ini.",
  "outbox.seeComplaint": "Lihat laporannya",
  "outbox.nextTry": "Dicoba lagi pukul {time}.",
  "outbox.fix": "Perbaiki",
  "outbox.confirm": "Pastikan ini Anda, lalu kirim",
  "outbox.again": "Kirim lagi",
  "outbox.drop": "Hapus",
  "outbox.dropTitle": "Hapus isian ini?",
  "outbox.dropWhy": "Isian ini belum dikirim dan akan hilang dari ponsel ini.",
  "outbox.dropComplaint": "Pengaduan ini belum dikirim. Isi, foto, dan resinya akan hilang dari ponsel ini.",
  "outbox.keep": "Batal",
  "outbox.removed": "Isian dihapus.",
  "outbox.received": "diterima {time}",
  "outbox.export": "Ekspor ke berkas",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
