const words = {
  "myfeedback.title": "Masukan untuk saya",
  "myfeedback.private": "Hanya Anda yang melihat halaman ini.",
  "myfeedback.privateAbout":
    "Masukan dipakai untuk perkembangan Anda, bukan untuk penilaian. Urutannya diacak, tanpa nama dan waktu.",
  "myfeedback.loading": "Memuat masukan",
  "myfeedback.empty": "Belum ada masukan.",
  "myfeedback.emptyNext": "Tampil setelah sedikitnya 5, supaya pengirim tidak dikenali.",
  "myfeedback.waiting": "Ada masukan yang menunggu.",
  "myfeedback.waitingNext":
    "Kumpulan berikutnya tampil setelah sedikitnya 5 warga menulis, supaya pengirim tidak dikenali.",
  "myfeedback.batch": "Kumpulan {month}",
  "myfeedback.count": "dari {n} warga",
  "myfeedback.new": "Baru",
  "myfeedback.well": "Hal yang sudah baik",
  "myfeedback.better": "Yang dapat ditingkatkan",
  "myfeedback.next": "Langkah berikutnya",
  "myfeedback.noneWell": "Tidak ada yang menulis bagian ini.",
  "myfeedback.thank": "Terima kasih",
  "myfeedback.thankItem": "Terima kasih atas masukan",
  "myfeedback.thanked": "Anda mengucapkan terima kasih, {day}.",
  "myfeedback.thanking": "Terima kasih Anda tersimpan di perangkat ini dan dikirim otomatis.",
  "myfeedback.promise": "Siapa yang melihat, dan untuk apa",
  "myfeedback.held": "Masukan ini masih tersimpan dengan kunci layanan.",
  "myfeedback.heldNext": "Keluar lalu masuk lagi, supaya hanya kata sandi Anda yang membukanya.",
  "myfeedback.older": "{n} masukan tertutup.",
  "myfeedback.olderNext": "Masukan itu tersegel sebelum kata sandi Anda diganti lewat tautan.",
  "myfeedback.openOlder": "Buka dengan kode lembar lama",
  "myfeedback.sheet":
    "Anda belum punya lembar pemulihan. Bila kata sandi hilang, masukan ini tidak dapat dibuka lagi.",
  "myfeedback.makeSheet": "Buat lembar pemulihan",
  "myfeedback.shut.OLDER_KEY": "{n} masukan tertutup, dari sebelum kata sandi Anda diganti lewat tautan.",
  "myfeedback.shut.OTHER_SESSION":
    "{n} masukan tertutup untuk sesi ini. Keluar lalu masuk lagi untuk membacanya.",
  "myfeedback.shut.DAMAGED": "{n} masukan rusak dan tidak dapat dibuka.",
  "welcome.before": "Sebelum mulai",
  "welcome.title": "Masukan warga, untuk Anda berkembang",
  "welcome.who": "Siapa yang melihat",
  "welcome.whoBody":
    "Hanya Anda, dalam kumpulan dari sedikitnya 5 warga, tanpa nama dan waktu. Atasan, pengelola, dan publik tidak melihatnya.",
  "welcome.what": "Untuk apa",
  "welcome.whatBody":
    "Umpan balik di aplikasi ini dipakai untuk pengembangan. Aplikasi ini tidak memakainya untuk penilaian.",
  "welcome.rights": "Hak Anda",
  "welcome.rightsBody":
    "Anda membaca kapan Anda mau dan tidak wajib menanggapi. Tidak ada angka, peringkat, atau perbandingan dengan orang lain.",
  "welcome.act": "Mengerti, lihat masukan",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
