const words = {
  "sessions.title": "Perangkat Anda",
  "sessions.lead":
    "Akun Anda sedang masuk di perangkat berikut. Akhiri yang tidak Anda kenal, lalu ganti kata sandi Anda.",
  "sessions.on": "{browser} di {system}",
  "sessions.unknown": "Perangkat yang tidak dikenal",
  "sessions.this": "Perangkat ini",
  "sessions.used": "Terakhir dipakai {day}",
  "sessions.end": "Akhiri",
  "sessions.endOthers": "Akhiri semua yang lain",
  "sessions.ended": "Sudah diakhiri. Perangkat itu harus masuk lagi.",
  "sessions.endedOthers": "Semua perangkat lain sudah diakhiri.",
  "sessions.alone": "Anda tidak masuk di perangkat lain.",
  "sessions.password": "Ganti kata sandi",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
