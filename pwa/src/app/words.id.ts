const words = {
  "nav.queued": "{n} menunggu dikirim",
  "nav.fix": "Ada isian yang perlu diperbaiki",
  "banner.example": "Data contoh. Orang dan laporannya rekaan.",
  "banner.offline":
    "**Anda sedang luring.** Isi kotak keluar tersimpan di perangkat ini dan dikirim otomatis saat ada jaringan.",
  "banner.back": "**Terhubung kembali.**",
  "banner.sent": "**Terhubung kembali.** {n} laporan terkirim.",
  "banner.slow": "Jaringan lambat. Anda boleh menutup halaman ini, kami terus mencoba.",
  "banner.crowded": "Sedang ramai, dicoba lagi dalam {n} detik.",
  "banner.blind":
    "**Batas percobaan buta.** Permintaan datang lewat proksi yang tidak disebut di RANGKUI_TRUSTED_PROXIES: semua warga terhitung sebagai satu.",
  "banner.update": "**Versi baru siap.**",
  "banner.updateNow": "Perbarui sekarang",
  "banner.powers": "{n} perubahan pada siapa yang dapat membuka nama, pengaduan, atau akun.",
  "banner.powersShow": "Lihat",
  "banner.signedOut": "**Sesi Anda berakhir.** Masuk lagi untuk mengirim {n} isian yang tersimpan.",
} as const;

export default words;

type Mine = typeof words;
declare module "../i18n" {
  interface Vocabulary extends Mine {}
}
