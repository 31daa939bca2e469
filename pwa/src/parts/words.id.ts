const words = {
  "known.at": "Data terakhir pukul {time}.",
  "failure.network": "Belum tersambung ke server. Periksa jaringan Anda, lalu coba lagi.",
  "failure.timeout": "Server belum menjawab. Tunggu sebentar, lalu coba lagi.",
  "failure.fault": "Ada gangguan di sistem kami (nomor {incident}). Isian Anda tetap tersimpan.",
  "failure.faultPlain": "Ada gangguan di sistem kami. Isian Anda tetap tersimpan.",
  "failure.busy": "Belum terkirim, sistem sedang sibuk. Coba lagi sebentar.",
  "failure.crowded": "Sedang ramai, belum terkirim. Coba lagi dalam {seconds} detik.",
  "failure.tooMany": "Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.",
  "failure.notAllowed": "Halaman ini tidak ada atau bukan untuk peran Anda.",
  "failure.notSignedIn": "Sesi Anda berakhir. Masuk lagi untuk melanjutkan.",
  "failure.again": "Coba lagi",
  "form.optional": "tidak wajib",
  "form.errors": "Ada {n} hal yang perlu diperbaiki",
  "form.cancel": "Batal",
  "directory.again": "Coba lagi",
  "service.change": "Ubah",
  "rate.face1": "Tidak puas",
  "rate.face2": "Kurang puas",
  "rate.face3": "Puas",
  "rate.face4": "Sangat puas",
  "thanks.sending": "Sedang dikirim. Anda boleh menutup halaman ini.",
  "thanks.toOutbox": "Buka kotak keluar",
  "outbox.used": "Terpakai {size}.",
  "outbox.protected": "Penyimpanan dilindungi.",
  "outbox.atRisk":
    "Ponsel ini dapat menghapus data yang belum terkirim. Pasang aplikasi atau kirim sekarang.",
  "live.on": "Langsung",
  "live.seconds": "Langsung, {n} detik lalu",
  "live.minutes": "Langsung, {n} menit lalu",
  "live.connecting": "Menyambung",
  "live.stale": "Tertunda sejak {time}",
  "live.offline": "Luring sejak {time}",
  "board.unitsAbout": "Urut abjad, bukan peringkat.",
} as const;

export default words;

type Mine = typeof words;
declare module "../i18n" {
  interface Vocabulary extends Mine {}
}
