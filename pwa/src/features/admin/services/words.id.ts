const words = {
  "adminOffer.services": "{n} layanan",
  "adminOffer.servicesOf": "Layanan unit ini",
  "adminOffer.service": "Layanan",
  "adminOffer.addService": "Tambah layanan",
  "adminOffer.noServices": "Unit ini belum punya layanan",
  "adminOffer.noServicesNext": "Tambah layanan supaya warga dapat menilainya.",
  "adminOffer.standard": "Standar",
  "adminOffer.filled": "{n} dari {of}",
  "adminOffer.free": "Gratis",
  "adminOffer.name": "Nama layanan",
  "adminOffer.nameEn": "Nama dalam bahasa Inggris",
  "adminOffer.nameEnHint": "Tampil bila warga memilih English",
  "adminOffer.serviceCode": "Kode layanan",
  "adminOffer.serviceCodeHint": "Huruf kecil, angka, titik, dan tanda hubung",
  "adminOffer.keywords": "Kata pencarian",
  "adminOffer.keywordsHint": "Pisahkan dengan koma. Contoh: ktp, identitas, rekam",
  "adminOffer.standardTitle": "Standar pelayanan",
  "adminOffer.standardLead":
    "Enam bagian yang wajib diumumkan kepada warga (UU 25/2009). Boleh dilengkapi bertahap.",
  "adminOffer.requirements": "1. Persyaratan",
  "adminOffer.procedure": "2. Sistem, mekanisme, dan prosedur",
  "adminOffer.timePromise": "3. Jangka waktu",
  "adminOffer.timeHint": "Contoh: 1 hari kerja",
  "adminOffer.feeRupiah": "4. Biaya (rupiah)",
  "adminOffer.feeHint": "Tulis 0 bila gratis",
  "adminOffer.feeWrong": "Tulis angka saja, misalnya 15.000.",
  "adminOffer.product": "5. Produk layanan",
  "adminOffer.complaintChannel": "6. Penanganan pengaduan",
  "adminOffer.time": "Jangka waktu",
  "adminOffer.fee": "Biaya",
  "adminOffer.askService": "Nonaktifkan {name}?",
  "adminOffer.askServiceWhy":
    "Bila dinonaktifkan, warga tidak dapat menilai layanan ini lagi. Penilaian yang sudah ada tetap dihitung.",
  "adminOffer.offServiceWhy": "Layanan ini tidak terlihat oleh warga.",
  "adminOffer.counters": "{n} loket",
  "adminOffer.countersOf": "Loket unit ini",
  "adminOffer.counter": "Loket",
  "adminOffer.noCountersNext": "Tambah loket, lalu cetak poster QR-nya.",
  "adminOffer.counterName": "Nama loket",
  "adminOffer.counterNameHint": "Seperti pada papan. Contoh: Loket 2",
  "adminOffer.code": "Kode QR",
  "adminOffer.codeHint": "Kosongkan supaya dibuat otomatis",
  "adminOffer.codeChange": "Bagian akhir tautan pada poster",
  "adminOffer.codeMoves":
    "Poster yang sudah dicetak memakai kode lama dan tidak akan berfungsi lagi. Cetak ulang setelah menyimpan.",
  "adminOffer.allServices": "Semua layanan unit",
  "adminOffer.officer": "Petugas",
  "adminOffer.officerHint": "Masukan warga untuk loket ini dibaca petugas ini saja.",
  "adminOffer.noOfficer": "Belum ada petugas",
  "adminOffer.askCounter": "Nonaktifkan {name}?",
  "adminOffer.askCounterWhy":
    "Bila dinonaktifkan, warga yang memindai poster loket ini diminta memilih layanan sendiri.",
  "adminOffer.offCounterWhy": "Loket ini tidak terlihat oleh warga.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
