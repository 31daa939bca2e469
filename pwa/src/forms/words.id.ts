const words = {
  "rate.bar": "Nilai layanan",
  "rate.wentWell": "Hal yang sudah baik",
  "rate.couldBeBetter": "Yang dapat ditingkatkan",
  "rate.optional": "tidak wajib",
  "fill.errors": "Ada {n} hal yang perlu diperbaiki",
  "fill.full":
    "Penyimpanan ponsel penuh. Hapus beberapa foto atau berkas di ponsel, lalu coba lagi. Isian Anda masih di halaman ini.",
  "fill.unsaved":
    "Peramban ini tidak mengizinkan penyimpanan. Buka di jendela biasa (bukan mode privat), lalu coba lagi. Isian Anda masih di halaman ini.",
  "fill.sentAlready": "Isian ini sudah dikirim atau sedang dikirim, jadi tidak dapat diubah lagi.",
  "fill.back": "Kembali",
  "fill.next": "Lanjut",
  "photo.label": "Foto bukti (tidak wajib, {n} dari {most})",
  "photo.hint": "Lokasi dan data kamera dihapus dari foto.",
  "photo.camera": "Kamera",
  "photo.gallery": "Galeri",
  "photo.shrinking": "Mengecilkan",
  "photo.unreadable": "Tidak terbaca",
  "photo.replace": "Ganti",
  "photo.full": "Sudah {most} foto. Hapus satu untuk menggantinya.",
  "photo.name": "Foto {n}",
  "photo.remove": "Hapus foto {n}",
  "photo.count": "{n} foto",
  "photo.word": "Foto",
  "photo.tooLarge": "Foto terlalu besar. Pilih foto di bawah 8 MB.",
} as const;

export default words;

type Mine = typeof words;
declare module "../i18n" {
  interface Vocabulary extends Mine {}
}
