const words = {
  "directory.loading": "Memuat daftar layanan",
  "directory.none": "Daftar layanan belum tersimpan di ponsel ini",
  "directory.noneNext": "Sambungkan ke jaringan satu kali, lalu halaman ini bekerja tanpa sinyal.",
  "service.gone": "Layanan ini tidak ada lagi",
  "service.goneNext": "Pilih layanan lain dari daftar.",
  "service.choose": "Pilih layanan",
} as const;

export default words;

type Mine = typeof words;
declare module "../i18n" {
  interface Vocabulary extends Mine {}
}
