const words = {
  "power.title": "Siapa dapat membuka apa",
  "power.lead":
    "Nama pelapor yang dirahasiakan, dugaan pelanggaran, dan akun pegawai hanya terbuka bagi pemegang peran di bawah ini. Peran itu baru berlaku setelah disetujui orang kedua: administrator lain atau kepala kantor teratas. Masukan pribadi tidak dibuka oleh peran mana pun.",
  "power.waiting": "Menunggu orang kedua",
  "power.waitingNone": "Tidak ada peran yang menunggu persetujuan.",
  "power.inForce": "Berlaku sekarang",
  "power.none": "Belum ada peran yang membuka nama atau akun.",
  "power.noneNext": "Peran diberikan administrator di halaman Pegawai.",
  "power.who": "Pegawai",
  "power.opens": "Dapat membuka",
  "power.since": "Sejak",
  "power.by": "Diberikan oleh",
  "power.agreed": "Disetujui oleh",
  "power.act": "Keputusan",
  "power.VERIFIER": "Verifikator",
  "power.ADMIN": "Administrator",
  "power.UNIT_HEAD": "Kepala kantor teratas",
  "power.VERIFIER.opens": "Pengaduan baru, dugaan pelanggaran, dan nama pelapor yang dirahasiakan dari unit",
  "power.ADMIN.opens": "Akun dan peran pegawai, unit, dan layanan; tidak membaca pengaduan",
  "power.UNIT_HEAD.opens": "Persetujuan peran di daftar ini; papan dan pengaduan unit",
  "power.at": "{role}, {unit}",
  "power.unknown": "tidak tercatat",
  "power.operator": "pengelola server",
  "power.first": "pemasangan awal, belum ada orang kedua",
  "power.agree": "Setujui",
  "power.decline": "Tolak",
  "power.notYours": "Menunggu orang lain",
  "power.askAgree": "Setujui {name} sebagai {role}?",
  "power.askAgreeWhy": "Setelah Anda setujui, peran ini langsung berlaku di {unit} dan unit di bawahnya:",
  "power.askDecline": "Tolak {name} sebagai {role}?",
  "power.askDeclineWhy": "Permintaan ini hilang dari daftar. Administrator dapat memintanya lagi.",
  "power.lost": "Kunci kedua yang hilang",
  "power.lostBy": "{position}. Diminta {by}, {when}",
  "power.lostAskAgree": "Hapus semua kunci kedua {name}?",
  "power.lostAskDecline": "Tolak penghapusan kunci {name}?",
  "power.lostAgreeWhy":
    "Pastikan dahulu bahwa ia sendiri yang memintanya. Semua kunci dan kode pemulihannya terhapus, dan semua sesinya berakhir; setelah itu kata sandinya cukup untuk memasang kunci baru.",
  "power.lostDeclineWhy": "Kuncinya tetap berlaku.",
  "power.lostDone": "Semua kunci kedua {name} sudah dihapus.",
  "power.lostDeclined": "Permintaan untuk {name} ditolak.",
  "power.done": "{name} kini {role}.",
  "power.declined": "Permintaan untuk {name} ditolak.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
