const words = {
  "mylog.title": "Catatan wewenang",
  "mylog.lead":
    "Yang dilakukan terhadap akun Anda, dan yang Anda lakukan dengan wewenang Anda. Catatan ini tidak dapat diubah tanpa ketahuan.",
  "mylog.loading": "Memuat catatan",
  "mylog.none": "Belum ada catatan.",
  "mylog.noneNext": "Peran, tautan, dan nama pelapor yang dibuka muncul di sini.",
  "mylog.more": "Tampilkan yang lebih lama",
  "mylog.by": "oleh {name}",
  "mylog.byYou": "oleh Anda",
  "mylog.bySystem": "oleh pengelola instalasi",
  "mylog.for": "untuk {name}",
  "mylog.ROLE_GIVEN": "Peran diberikan",
  "mylog.ROLE_ASKED": "Peran diminta, menunggu orang kedua",
  "mylog.ROLE_DECLINED": "Peran ditolak orang kedua",
  "mylog.ROLE_TAKEN": "Peran dicabut",
  "mylog.ACCOUNT_OPENED": "Akun dibuka",
  "mylog.ACCOUNT_CLOSED": "Akun ditutup",
  "mylog.LINK_MADE": "Tautan aktivasi dibuat",
  "mylog.NAME_OPENED": "Nama seorang pelapor dibuka",
  "mylog.CLASS_SET": "Jenis sebuah pengaduan ditetapkan",
  "mylog.HOLIDAY_SAVED": "Hari libur disimpan",
  "mylog.HOLIDAY_REMOVED": "Hari libur dihapus",
  "mylog.HOURS_SAVED": "Jam layanan diubah",
  "mylog.UNIT_SAVED": "Data unit disimpan",
  "mylog.PERIOD_SAVED": "Periode survei disimpan",
  "mylog.FACTOR_ADDED": "Kunci kedua dipasang",
  "mylog.FACTOR_REMOVED": "Kunci kedua dihapus",
  "mylog.CODES_DRAWN": "Kode pemulihan dibuat baru",
  "mylog.RESET_ASKED": "Penghapusan semua kunci kedua diminta, menunggu orang kedua",
  "mylog.RESET_DECLINED": "Penghapusan semua kunci kedua ditolak orang kedua",
  "mylog.FACTORS_RESET": "Semua kunci kedua dihapus",
  "mylog.OFFICER": "Pegawai",
  "mylog.HANDLER": "Pengelola pengaduan",
  "mylog.VERIFIER": "Verifikator",
  "mylog.UNIT_HEAD": "Kepala unit",
  "mylog.EVALUATOR": "Penilai",
  "mylog.ADMIN": "Administrator",
} as const;

export default words;

type Log = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Log {}
}
