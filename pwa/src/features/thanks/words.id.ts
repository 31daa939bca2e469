const words = {
  "thanks.title": "Terima kasih, suara Anda tersimpan",
  "thanks.waiting": "Tersimpan di ponsel ini. Belum terkirim. Akan dikirim otomatis saat ada jaringan.",
  "thanks.sent": "Terkirim dan diterima.",
  "thanks.refused": "Belum dapat diterima. Lihat alasannya di kotak keluar.",
  "thanks.next": "Berikutnya",
  "thanks.nextRating": "{unit} membaca rangkumannya setelah ada sedikitnya 5 penilaian.",
  "thanks.nextSurvey":
    "Jawaban Anda dihitung dalam IKM (Indeks Kepuasan Masyarakat) {unit} untuk periode ini.",
  "thanks.nextFeedback":
    "Petugas membacanya bersama masukan dari sedikitnya 4 orang lain, tanpa nama dan tanpa waktu.",
  "thanks.more": "Yang masih dapat Anda lakukan",
  "thanks.survey": "Isi survei 9 pertanyaan",
  "thanks.surveyHow": "Sekitar 1 menit, untuk nilai resmi unit",
  "thanks.feedback": "Beri masukan pribadi",
  "thanks.feedbackHow": "Untuk satu petugas atau loket, dibaca hanya olehnya",
  "thanks.complain": "Sampaikan pengaduan",
  "thanks.complainHow": "Bila ada masalah yang harus diselesaikan",
  "thanks.done": "Selesai",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
