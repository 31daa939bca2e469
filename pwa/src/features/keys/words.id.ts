const words = {
  "keys.title": "Kunci kedua",
  "keys.lead":
    "Kunci kedua diminta setelah kata sandi. Siapa pun yang mengetahui kata sandi Anda tetap tidak dapat masuk tanpanya.",
  "keys.needed":
    "Peran Anda membuka nama, pengaduan, atau akun. Peran itu berlaku setelah kunci kedua dipasang di sini.",
  "keys.reset":
    "Semua kunci kedua Anda dihapus pada {when}. Jika Anda tidak memintanya, ganti kata sandi dan beri tahu pimpinan.",
  "keys.loading": "Memuat kunci",
  "keys.none": "Belum ada kunci kedua",
  "keys.noneNext": "Kunci sandi paling mudah: cukup sidik jari, wajah, atau PIN ponsel Anda.",
  "keys.yours": "Kunci Anda",
  "keys.passkey": "Kunci sandi",
  "keys.totp": "Aplikasi kode",
  "keys.made": "dipasang {when}",
  "keys.used": "terakhir dipakai {when}",
  "keys.remove": "Hapus",
  "keys.removeAsk": "Hapus {name}?",
  "keys.removeWhy": "Kunci ini tidak dapat dipakai lagi untuk masuk. Kunci yang lain tetap berlaku.",
  "keys.removeLast":
    "Ini kunci terakhir: setelah dihapus, cukup kata sandi untuk masuk, dan kode pemulihan terhapus.",
  "keys.stays": "Peran Anda memerlukan satu kunci. Tambah yang baru sebelum menghapus yang ini.",
  "keys.removed": "{name} sudah dihapus.",
  "keys.add": "Tambah kunci",
  "keys.addMore": "Dua kunci lebih aman: jika satu hilang, yang lain tetap membuka akun Anda.",
  "keys.addPasskey": "Tambah kunci sandi",
  "keys.addPasskeyWhy":
    "Sidik jari, wajah, atau PIN perangkat ini, atau kunci USB. Tidak perlu nomor telepon.",
  "keys.addApp": "Tambah aplikasi kode",
  "keys.addAppWhy": "Aplikasi di ponsel yang menampilkan enam angka setiap 30 detik, juga tanpa jaringan.",
  "keys.name": "Nama kunci",
  "keys.nameHint": "Agar Anda mengenalinya, misalnya Ponsel kantor",
  "keys.nameMissing": "Isi nama kunci",
  "keys.namePasskey": "Perangkat ini",
  "keys.nameApp": "Aplikasi di ponsel",
  "keys.scan": "1. Pindai kode ini dengan aplikasi kode di ponsel Anda.",
  "keys.qr": "Kode QR untuk aplikasi kode",
  "keys.type": "Tidak dapat memindai? Ketik kunci ini di aplikasi, jenis berdasarkan waktu:",
  "keys.typeCode": "2. Ketik enam angka yang ditampilkan aplikasi.",
  "keys.code": "Kode dari aplikasi",
  "keys.codeMissing": "Ketik enam angka dari aplikasi",
  "keys.save": "Simpan kunci",
  "keys.added": "{name} sudah dipasang.",
  "keys.codes": "Kode pemulihan",
  "keys.codesLeft": "{n} dari 10 kode belum dipakai.",
  "keys.codesFew": "Tinggal {n} kode. Buat yang baru sebelum habis.",
  "keys.codesWhy": "Jika semua kunci hilang, satu kode membuka akun Anda, satu kali.",
  "keys.codesNew": "Buat kode baru",
  "keys.codesAsk": "Buat sepuluh kode baru?",
  "keys.codesAskWhy": "Kode yang lama tidak berlaku lagi.",
  "keys.sheet": "Kode pemulihan {name}",
  "keys.sheetOnce":
    "Kode ini hanya ditampilkan sekarang. Cetak atau catat, lalu simpan terpisah dari ponsel Anda. Tiap kode berlaku satu kali.",
  "keys.print": "Cetak kode",
  "keys.kept": "Sudah saya simpan",
  "keys.leaveTitle": "Kode belum dicetak",
  "keys.leaveWhy": "Kode ini tidak dapat ditampilkan lagi. Anda dapat membuat yang baru nanti.",
  "keys.offline": "Mengatur kunci memerlukan jaringan. Kunci Anda tidak berubah.",
  "keys.unsupported": "Peramban atau perangkat ini belum mendukung kunci sandi. Pakai aplikasi kode.",
  "keys.insecure":
    "Kunci sandi hanya dapat dipakai di alamat yang aman (https). Pakai aplikasi kode, atau buka alamat resminya.",
  "keys.cancelled": "Belum ada kunci yang dipilih, atau waktunya habis. Coba lagi saat Anda siap.",
  "keys.known": "Perangkat ini sudah menyimpan kunci sandi untuk akun Anda.",
  "keys.elsewhere":
    "Kunci sandi tidak dapat dibuat di alamat ini. Buka alamat resmi layanan, atau pakai aplikasi kode.",
  "keys.broken": "Perangkat tidak memberi jawaban yang dapat dipakai. Coba lagi, atau pakai cara lain.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
