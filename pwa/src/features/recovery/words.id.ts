const words = {
  "recovery.title": "Lembar pemulihan",
  "recovery.house": "Suara Rangkui, Kecamatan Rangkui",
  "recovery.owner": "Untuk",
  "recovery.made": "Dibuat",
  "recovery.what":
    "Masukan pribadi untuk Anda tersegel dan hanya terbuka dengan kata sandi Anda. Lembar ini adalah kunci kedua, untuk dipakai bila kata sandi hilang.",
  "recovery.why":
    "Tanpa lembar ini, masukan lama tetap tertutup setelah kata sandi diganti lewat tautan baru. Pengelola tidak dapat membukanya.",
  "recovery.former": "Lembar yang baru menggantikan lembar sebelumnya. Kode yang lama tidak berlaku lagi.",
  "recovery.password": "Kata sandi Anda",
  "recovery.passwordHint": "Supaya hanya Anda yang dapat membuat lembar ini.",
  "recovery.passwordMissing": "Isi kata sandi Anda",
  "recovery.show": "Tampilkan kata sandi",
  "recovery.make": "Buat lembar pemulihan",
  "recovery.once": "Kode ini tampil satu kali.",
  "recovery.onceNext": "Cetak lembar ini, atau catat kodenya di kertas, sebelum menutup layar.",
  "recovery.letters": "Kode untuk masukan pribadi",
  "recovery.lettersAbout": "Membuka masukan yang ditulis warga untuk Anda bila kata sandi hilang.",
  "recovery.how": "Cara memakainya",
  "recovery.keep":
    "Simpan di tempat yang hanya Anda buka. Jangan difoto dan jangan diserahkan kepada siapa pun.",
  "recovery.use":
    "Bila lupa kata sandi, minta tautan aktivasi dari pengelola, lalu isi kode ini saat memilih kata sandi baru.",
  "recovery.lost":
    "Bila lembar hilang, masuk dan buat lembar baru di Menu, Lembar pemulihan. Kode yang hilang lalu tidak berlaku.",
  "recovery.print": "Cetak lembar",
  "recovery.onPaper": "Sudah saya cetak atau catat",
  "recovery.notYet": "Cetak atau catat kodenya dahulu, lalu beri tanda.",
  "recovery.done": "Selesai",
  "recovery.noted": "Lembar pemulihan Anda berlaku. Simpan di tempat yang aman.",
  "recovery.toFeedback": "Lihat masukan untuk saya",
  "older.title": "Buka masukan lama",
  "older.lead":
    "Masukan ini tersegel sebelum kata sandi Anda diganti lewat tautan. Kode dari lembar pemulihan waktu itu membukanya lagi.",
  "older.code": "Kode dari lembar pemulihan lama",
  "older.codeHint": "28 huruf dan angka. Tanda hubung dan huruf kecil boleh.",
  "older.missing": "Isi kode dari lembar Anda",
  "older.act": "Buka masukan lama",
  "older.opened": "{n} masukan terbuka lagi, dan kini terbuka dengan kata sandi Anda.",
  "older.read": "Baca masukan",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
