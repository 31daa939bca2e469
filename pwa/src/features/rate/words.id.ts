const words = {
  "rate.title": "Bagaimana layanan tadi?",
  "rate.good": "Apa yang sudah baik?",
  "rate.better": "Apa yang perlu diperbaiki?",
  "rate.many": "Pilih sebanyak yang sesuai, atau lewati.",
  "rate.waiting_time": "Waktu tunggu",
  "rate.friendliness": "Keramahan",
  "rate.clarity": "Kejelasan informasi",
  "rate.requirements": "Syarat",
  "rate.cost": "Biaya",
  "rate.place": "Tempat dan fasilitas",
  "rate.addRemark": "Tambah saran (tidak wajib)",
  "rate.remarkSeen": "Kata-kata Anda dibaca unit apa adanya, teracak, setelah terkumpul sedikitnya 5.",
  "rate.private":
    "Tanpa nama. Petugas hanya melihat rangkuman dan saran dari sedikitnya 5 penilaian, tanpa jam kunjungan Anda.",
  "rate.send": "Kirim penilaian",
  "rate.save": "Simpan penilaian",
  "rate.minute": "Punya 1 menit lagi?",
  "rate.survey": "Isi survei 9 pertanyaan",
  "rate.again": "Anda sudah menilai kunjungan ini pukul {time}. Nilai lagi hanya untuk kunjungan lain.",
  "rate.item": "Penilaian: {service}",
  "fill.chooseFace": "Pilih satu wajah.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
