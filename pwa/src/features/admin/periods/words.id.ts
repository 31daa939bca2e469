const words = {
  "adminPeriod.title": "Periode survei",
  "adminPeriod.one": "Periode survei",
  "adminPeriod.of": "Periode survei {unit}",
  "adminPeriod.add": "Tambah periode",
  "adminPeriod.none": "Unit ini belum punya periode survei",
  "adminPeriod.noneNext": "Warga dapat mengisi survei 9 pertanyaan hanya selama ada periode yang terbuka.",
  "adminPeriod.label": "Nama periode",
  "adminPeriod.labelHint": "Contoh: Triwulan IV 2026",
  "adminPeriod.dates": "Tanggal",
  "adminPeriod.span": "{from} sampai {to}",
  "adminPeriod.startsOn": "Hari pertama",
  "adminPeriod.endsOn": "Hari terakhir",
  "adminPeriod.order": "Hari terakhir tidak boleh sebelum hari pertama.",
  "adminPeriod.usersInPeriod": "Pengguna layanan",
  "adminPeriod.usersHint":
    "Perkiraan jumlah pengguna selama periode ini; menentukan jumlah responden yang diperlukan.",
  "adminPeriod.usersWrong": "Tulis angka lebih dari 0, misalnya 1.240.",
  "adminPeriod.rules":
    "Periode satu unit tidak boleh tumpang tindih. Jawaban yang sudah ada harus tetap berada di dalam tanggalnya.",
  "adminPeriod.open": "Terbuka sekarang",
  "adminPeriod.coming": "Akan datang",
  "adminPeriod.over": "Selesai",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
