const words = {
  "missing.title": "Halaman tidak ditemukan",
  "missing.why": "Halaman ini tidak ada atau bukan untuk peran Anda.",
  "missing.home": "Ke beranda",
  "help.title": "Bantuan",
  "help.deadlines": "Bagaimana tenggat dihitung",
  "help.deadlinesBody":
    "Tenggat dihitung dalam hari kerja. Hari kejadian adalah hari ke-0; Sabtu, Minggu, libur nasional, dan cuti bersama tidak dihitung.",
  "help.verify": "Diverifikasi paling lambat **3 hari kerja** setelah kami terima.",
  "help.respond":
    "Unit menanggapi paling lambat **5 hari kerja** setelah laporan diteruskan atau dibuka kembali.",
  "help.resolve":
    "Penyelesaian: permintaan informasi **5**, pengaduan layanan biasa **14**, berkadar pengawasan **60** hari kerja.",
  "help.reply":
    "Anda punya **10 hari kerja** untuk menjawab tanggapan. Tanpa jawaban, laporan ditutup dan masih dapat dibuka kembali dalam 30 hari, paling banyak 2 kali.",
  "help.offline": "Tanpa jaringan",
  "help.offlineBody":
    "Semua isian disimpan dulu di perangkat Anda, lalu dikirim otomatis saat ada jaringan. Isian hanya dihapus setelah server menyatakan sudah menerima. Lihat yang masih menunggu di Kotak keluar.",
  "help.privacy": "Siapa melihat apa",
  "help.privacyRate":
    "Penilaian tanpa nama. Petugas hanya melihat rangkuman dari sedikitnya 5 penilaian, tanpa jam kunjungan Anda.",
  "help.privacyFeedback":
    "Masukan pribadi hanya dibaca oleh petugas yang dituju, dalam kumpulan sedikitnya 5 dan diacak. Atasan dan pengelola tidak dapat membacanya.",
  "help.privacyComplaint":
    "Anonim berarti kami tidak memiliki nama Anda. Rahasia berarti hanya tim verifikasi yang melihat nama. Kunci resi hanya ada pada Anda; server tidak menyimpannya.",
  "help.access": "Kemudahan akses",
  "help.accessBody":
    "Aplikasi ini dibuat mengikuti WCAG 2.2 tingkat AA: dapat dipakai dengan papan ketik dan pembaca layar, teks sampai 200%, dan lebar layar 320 piksel.",
  "help.accessGaps":
    "Yang belum: diuji dengan pembaca layar pada ponsel sungguhan, dan video bahasa isyarat belum ada.",
  "help.elsewhere": "Saluran lain",
  "help.lapor": "SP4N-LAPOR!, saluran pengaduan nasional: {link}",
  "help.ombudsman": "Ombudsman RI, bila pengaduan tidak terselesaikan: {link}",
  "help.contact": "Hubungi kami",
  "help.contactBody": "Datang ke Kantor Kecamatan Rangkui pada jam layanan, atau {link}.",
  "help.contactLink": "sampaikan lewat pengaduan",
  "about.title": "Tentang Suara Rangkui",
  "about.lead":
    "Suara Rangkui membantu warga menilai layanan, menyampaikan pengaduan, dan melihat hasilnya; serta membantu pegawai Kecamatan Rangkui berkembang.",
  "about.figures": "Dari mana angkanya",
  "about.figuresBody":
    "IKM (Indeks Kepuasan Masyarakat) dihitung menurut PermenPANRB 14/2017 dari sembilan unsur. Setiap angka disertai jumlah jawaban (n) dan rentangnya. Di bawah 30 jawaban tertulis indikatif; di bawah 5 tidak ditampilkan.",
  "about.persons": "Bukan daftar peringkat",
  "about.personsBody": "Tidak ada peringkat orang. Masukan dipakai untuk pengembangan.",
  "about.weave": "Tenunan di layar ini",
  "about.weaveBody":
    "Pola tepi dan bunga mengutip cara tenun kain cual Bangka: penganten bekecak yang penuh, dan jande bekecak yang bertabur.",
  "about.open": "Perangkat lunak terbuka",
  "about.openBody": "Dilisensikan dengan Apache 2.0. Ikon dari Lucide (ISC).",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
