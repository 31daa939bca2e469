const words = {
  "signin.title": "Masuk petugas",
  "signin.lead": "Untuk pegawai Kecamatan Rangkui. Warga tidak memerlukan akun.",
  "signin.ended":
    "Sesi Anda berakhir, maka layar ditutup. Yang belum terkirim dan tanggapan yang sedang Anda tulis tetap tersimpan, dan terbuka lagi setelah Anda masuk.",
  "signin.number": "Nomor pegawai",
  "signin.numberHint": "NIP atau NI PPPK, 18 angka",
  "signin.password": "Kata sandi",
  "signin.show": "Tampilkan kata sandi",
  "signin.act": "Masuk",
  "signin.wrong": "Nomor atau kata sandi tidak cocok.",
  "signin.numberMissing": "Isi nomor pegawai Anda",
  "signin.passwordMissing": "Isi kata sandi Anda",
  "signin.forgot": "Lupa kata sandi? Minta tautan aktivasi baru dari pengelola di unit Anda.",
  "signin.offline": "Masuk memerlukan jaringan. Isian yang tersimpan tetap aman sampai Anda masuk lagi.",
  "signin.example":
    "Hanya di data contoh ini kata sandi saja cukup. Di kantor, peran yang membuka nama, pengaduan, atau akun juga memerlukan kunci kedua.",
  "second.title": "Kunci kedua",
  "second.lead": "Kata sandi cocok. Buktikan satu kunci Anda untuk masuk.",
  "second.passkeyHow": "Pakai sidik jari, wajah, PIN, atau kunci USB yang Anda daftarkan.",
  "second.passkeyAct": "Pakai kunci sandi",
  "second.passkeyOther": "Pakai kunci sandi",
  "second.totp": "Kode dari aplikasi",
  "second.totpHint": "Enam angka yang sedang ditampilkan aplikasi kode",
  "second.totpMissing": "Ketik enam angka dari aplikasi",
  "second.totpOther": "Pakai kode aplikasi",
  "second.code": "Kode pemulihan",
  "second.codeHint": "Sepuluh huruf atau angka dari lembar Anda; tiap kode berlaku satu kali",
  "second.codeMissing": "Ketik satu kode pemulihan",
  "second.codeOther": "Pakai kode pemulihan",
  "second.again": "Masuk sebagai orang lain",
  "second.lost":
    "Semua kunci dan kode hilang? Minta administrator menghapus kunci Anda; dua orang harus menyetujuinya.",
  "second.over": "Waktunya habis. Masukkan nomor dan kata sandi sekali lagi.",
  "second.unsupported": "Peramban atau perangkat ini belum mendukung kunci sandi. Pakai cara lain di bawah.",
  "second.insecure": "Kunci sandi hanya dapat dipakai di alamat yang aman (https). Pakai cara lain di bawah.",
  "second.cancelled":
    "Belum ada kunci yang dipakai, atau waktunya habis. Coba lagi, atau pakai cara lain di bawah.",
  "second.known": "Kunci sandi ini tidak dapat dipakai. Pakai cara lain di bawah.",
  "second.elsewhere":
    "Kunci sandi Anda milik alamat lain. Buka alamat resmi layanan, atau pakai cara lain di bawah.",
  "second.broken":
    "Perangkat tidak memberi jawaban yang dapat dipakai. Coba lagi, atau pakai cara lain di bawah.",
  "activation.title": "Aktifkan akun",
  "activation.lead": "Pilih kata sandi untuk akun Anda. Tautan ini hanya berlaku satu kali.",
  "activation.act": "Aktifkan akun",
  "activation.done": "Akun Anda aktif",
  "activation.doneNext":
    "Masuk dengan nomor pegawai dan kata sandi yang baru Anda pilih, lalu cetak lembar pemulihan Anda.",
  "activation.missing":
    "Tautan aktivasi tidak lengkap. Buka tautan dari lembar aktivasi, atau minta yang baru dari pengelola.",
  "activation.spent":
    "Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru dari pengelola di unit Anda.",
  "sure.title": "Pastikan ini Anda",
  "sure.why":
    "Anda membuka nama pelapor, peran, atau akun. Isi kata sandi Anda, agar orang lain yang memegang perangkat ini tidak dapat melakukannya.",
  "sure.act": "Lanjutkan",
  "sure.cancel": "Batal",
  "sure.wrong": "Kata sandi tidak cocok.",
  "activation.sealed": "Masukan pribadi untuk Anda tersegel dengan kata sandi lama.",
  "activation.sealedNext":
    "Isi kode dari lembar pemulihan supaya tetap dapat dibaca. Tanpa kode, masukan lama tertutup sampai kodenya ditemukan; masukan baru tetap terbuka untuk Anda.",
  "activation.code": "Kode dari lembar pemulihan",
  "activation.codeHint": "28 huruf dan angka. Kosongkan bila tidak ada.",
  "activation.shuts": "Lembarnya tidak ada. Saya mengerti bahwa masukan lama tertutup.",
  "password.title": "Ganti kata sandi",
  "password.current": "Kata sandi sekarang",
  "password.next": "Kata sandi baru",
  "password.again": "Ulangi kata sandi baru",
  "password.hint":
    "Sedikitnya 12 huruf atau angka. Kalimat pendek lebih mudah diingat. Jangan memuat nama atau nomor Anda.",
  "password.act": "Simpan kata sandi",
  "password.short": "Kata sandi sedikitnya 12 huruf atau angka",
  "password.long": "Kata sandi paling panjang 128 huruf atau angka",
  "password.differs": "Kedua kata sandi belum sama",
  "password.missing": "Isi kata sandi Anda sekarang",
  "password.wrong": "Kata sandi sekarang tidak cocok.",
  "password.done": "Kata sandi Anda sudah diganti.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
