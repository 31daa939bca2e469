const words = {
  "feedback.title": "Masukan pribadi untuk petugas",
  "feedback.bar": "Masukan pribadi",
  "feedback.how": "Mulai dari yang baik. Petugas membaca dalam kumpulan, tanpa nama dan waktu.",
  "feedback.to": "Untuk siapa?",
  "feedback.toHint": "Pilih menurut tugas atau loket.",
  "feedback.choose": "Pilih petugas atau loket",
  "feedback.counter": "Loket",
  "feedback.noAddressee": "Pilih petugas atau loket",
  "feedback.noText": "Tulis sedikitnya satu hal",
  "feedback.wellHint": "Apa yang membantu Anda?",
  "feedback.betterHint": "Apa yang terjadi, dan apa akibatnya bagi Anda?",
  "feedback.next": "Langkah berikutnya",
  "feedback.nextHint": "Satu hal yang dapat dicoba lain kali.",
  "feedback.who":
    "Hanya petugas itu yang membacanya, setelah ada masukan dari sedikitnya 5 orang. Tersegel untuk petugas itu; selama petugas belum pernah masuk, tersegel dengan kunci layanan.",
  "feedback.harsh": "Coba tulis apa yang dapat dilakukan lain kali.",
  "feedback.serious": "Ini terdengar seperti pelanggaran.",
  "feedback.complain": "Adukan dengan aman",
  "feedback.send": "Kirim masukan",
  "feedback.save": "Simpan masukan",
  "feedback.item": "Masukan pribadi",
  "feedback.nobody": "Unit ini belum menerima masukan pribadi",
  "feedback.nobodyNext": "Nilai layanannya, atau sampaikan pengaduan bila ada masalah.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
