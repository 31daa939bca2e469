const words = {
  "scan.title": "Pindai QR",
  "scan.how": "Arahkan kamera ke QR di loket atau di resi.",
  "scan.start": "Buka kamera",
  "scan.denied": "Izinkan kamera, atau ketik kode di bawah QR.",
  "scan.unable": "Peramban ini belum dapat memindai. Pakai kamera ponsel, atau ketik kode di bawah QR.",
  "scan.unknown": "QR ini bukan milik Suara Rangkui. Coba QR di loket atau di resi.",
  "scan.type": "Ketik kode",
  "scan.code": "Kode titik layanan",
  "scan.codeHint": "Tertulis di bawah QR di loket.",
  "scan.codeMissing": "Ketik kode di bawah QR",
  "scan.open": "Buka",
  "scan.view": "Gambar kamera",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
