const words = {
  "complain.bar": "Pengaduan",
  "complain.draft": "Draf tersimpan",
  "complain.opening": "Membuka draf",
  "complain.step1": "Langkah 1 dari 3: Ceritakan",
  "complain.step2": "Langkah 2 dari 3: Identitas",
  "complain.step3": "Langkah 3 dari 3: Periksa",
  "complain.story": "Apa yang terjadi?",
  "complain.title": "Judul singkat",
  "complain.titleHint": "Contoh: Loket tutup sebelum jam layanan berakhir",
  "complain.titleShort": "Judul singkat, sedikitnya 5 huruf",
  "complain.body": "Ceritakan kejadiannya",
  "complain.bodyHint": "Kapan, di mana, apa akibatnya bagi Anda. Tulis kejadian, bukan tuduhan.",
  "complain.bodyShort": "Ceritakan kejadiannya, sedikitnya 20 huruf",
  "complain.day": "Tanggal kejadian",
  "complain.dayAhead": "Tanggal kejadian tidak boleh sesudah hari ini",
  "complain.place": "Tempat kejadian",
  "complain.placeHint": "Contoh: Loket 2, atau Jalan Melintang dekat pasar",
  "complain.unit": "Unit yang dituju",
  "complain.unitHint": "Tidak yakin? Kosongkan, kami yang meneruskan.",
  "complain.unitUnsure": "Tidak yakin",
  "complain.service": "Layanan",
  "complain.serviceNone": "Tidak tentang satu layanan",
  "complain.noUnits":
    "Daftar unit belum tersimpan di ponsel ini. Anda tetap dapat mengadu, kami yang meneruskan.",
  "complain.who": "Siapa yang boleh tahu nama Anda?",
  "complain.anonymous": "Tidak seorang pun (anonim)",
  "complain.anonymousHow":
    "Kami tidak meminta nama atau nomor. Anda tetap bisa melacak, menjawab, dan membuka kembali dengan kode resi.",
  "complain.secret": "Hanya tim verifikasi (rahasia)",
  "complain.secretHow": "Unit yang diadukan tidak melihat nama Anda. Setiap pembukaan nama tercatat.",
  "complain.named": "Unit yang menangani (bernama)",
  "complain.namedHow": "Petugas dapat menghubungi Anda langsung.",
  "complain.name": "Nama Anda",
  "complain.nameMissing": "Isi nama Anda, atau pilih anonim",
  "complain.phone": "Nomor telepon",
  "complain.phoneHint": "Contoh: 0812 3456 7890",
  "complain.phoneWrong": "Nomor telepon belum lengkap. Tulis 8 sampai 15 angka.",
  "complain.consent":
    "Saya setuju nomor saya dipakai untuk kabar laporan ini saja. Dapat dicabut kapan pun, caranya ada di Data saya.",
  "complain.consentMissing": "Centang persetujuan, atau kosongkan nomor telepon",
  "complain.toCheck": "Lanjut ke pemeriksaan",
  "complain.withAnonymous": "Dengan pilihan anonim, yang terlihat",
  "complain.withSecret": "Dengan pilihan rahasia, yang terlihat",
  "complain.withNamed": "Dengan pilihan bernama, yang terlihat",
  "complain.content": "Isi laporan",
  "complain.yourName": "Nama Anda",
  "complain.verifiers": "Tim verifikasi",
  "complain.theUnit": "Unit yang menangani",
  "complain.evaluators": "Tim evaluasi",
  "complain.public": "Publik",
  "complain.seesWhole": "Isi dan foto",
  "complain.seesName": "Ya",
  "complain.seesNot": "Tidak",
  "complain.noNames":
    "Jangan tulis nama atau nomor Anda di dalam cerita. Kami mengingatkan bila terlihat ada.",
  "complain.logged": "Nama dan nomor disimpan tersandi. Setiap pembukaannya tercatat.",
  "complain.check": "Periksa sebelum mengirim",
  "complain.nameInStory": "Cerita Anda tampaknya memuat nama atau nomor Anda. Hapus bila ingin tetap anonim.",
  "complain.misconduct":
    "Ini terdengar seperti pelanggaran. Tidak akan diteruskan kepada orang yang dilaporkan.",
  "complain.promise":
    "Diverifikasi paling lambat 3 hari kerja setelah kami terima, lalu unit menanggapi paling lambat 5 hari kerja.",
  "complain.send": "Kirim pengaduan",
  "complain.save": "Simpan pengaduan",
  "complain.item": "Pengaduan: {title}",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
