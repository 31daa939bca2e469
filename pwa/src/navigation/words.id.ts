const words = {
  "app.place": "Kecamatan Rangkui",
  "nav.verify": "Verifikasi",
  "nav.inbox": "Kotak masuk",
  "nav.board": "Papan pantau",
  "nav.satisfaction": "Kepuasan (IKM)",
  "nav.myfeedback": "Masukan untuk saya",
  "nav.satisfactionShort": "IKM",
  "nav.myfeedbackShort": "Masukan",
  "nav.powers": "Siapa dapat membuka apa",
  "nav.powersShort": "Kuasa",
  "nav.outbox": "Kotak keluar",
  "nav.mylog": "Catatan wewenang",
  "nav.mydata": "Data saya",
  "nav.settings": "Pengaturan",
  "nav.help": "Bantuan",
  "nav.about": "Tentang",
  "nav.units": "Unit",
  "nav.offer": "Layanan",
  "nav.posters": "Poster QR",
  "nav.people": "Pegawai",
  "nav.calendar": "Kalender",
  "nav.periods": "Periode survei",
  "nav.signin": "Masuk petugas",
  "menu.citizen": "Layanan warga",
  "menu.complaints": "Pengaduan",
  "menu.me": "Saya",
  "menu.managing": "Kinerja",
  "menu.admin": "Pengelolaan",
  "menu.more": "Lainnya",
  "menu.title": "Menu",
  "menu.signOut": "Keluar",
  "menu.password": "Ganti kata sandi",
  "menu.sessions": "Perangkat saya",
  "menu.keys": "Kunci kedua",
  "menu.lacksFactor":
    "Peran Anda yang membuka nama, pengaduan, atau akun berlaku setelah kunci kedua dipasang.",
  "menu.addFactor": "Pasang kunci kedua",
  "menu.recovery": "Lembar pemulihan",
} as const;

export default words;

type Mine = typeof words;
declare module "../i18n" {
  interface Vocabulary extends Mine {}
}
