const words = {
  "adminPoster.counters": "Loket yang dicetak",
  "adminPoster.size": "Ukuran",
  "adminPoster.a4": "Poster A4",
  "adminPoster.a4Hint": "Satu loket tiap lembar, untuk dinding",
  "adminPoster.card": "Kartu meja",
  "adminPoster.cardHint": "Empat kartu A6 tiap lembar A4, dipotong pada garis",
  "adminPoster.sheets": "{n} poster, {sheets} lembar A4.",
  "adminPoster.print": "Cetak",
  "adminPoster.check":
    "Setelah mencetak, pindai satu poster dengan ponsel untuk memastikan tautannya terbuka.",
  "adminPoster.none": "Belum ada loket yang dipilih",
  "adminPoster.noneNext": "Pilih sedikitnya satu loket.",
  "adminPoster.noCounters": "Tambah loket dulu, lalu cetak posternya di sini.",
  "adminPoster.ask": "Bagaimana layanan kami?",
  "adminPoster.how": "Pindai, lalu pilih satu wajah. Cukup 20 detik.",
  "adminPoster.qr": "Kode QR untuk {place}",
  "adminPoster.fact1": "Tanpa nama, tanpa akun",
  "adminPoster.fact2": "Sinyal putus? Terkirim nanti",
  "adminPoster.fact3": "Gratis. Minta bantuan petugas bila perlu",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
