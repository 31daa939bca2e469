"""Words of this domain to people, Indonesian first: what is wrong with people, their numbers, passwords and tables."""

MESSAGES = {
    "other_unit": ("Pilih yang sesuai dengan unitnya.", "Choose one of the same unit."),
    "employee_number.length": ("NIP terdiri atas 18 angka.", "An employee number has 18 digits."),
    "employee_number.birth_date": (
        "Tanggal lahir di dalam NIP tidak mungkin.",
        "The birth date in the number is not possible.",
    ),
    "employee_number.appointment": (
        "Bulan pengangkatan di dalam NIP tidak mungkin.",
        "The month of appointment in the number is not possible.",
    ),
    "employee_number.sex": (
        "Angka ke-15 dari NIP harus 1 atau 2.",
        "The 15th digit of the number must be 1 or 2.",
    ),
    "employee_number.serial": (
        "Nomor urut di akhir NIP tidak boleh 000.",
        "The serial at the end of the number cannot be 000.",
    ),
    "one_administrator": (
        "Ada satu administrator. Peran yang membuka nama, pengaduan, atau akun berlaku setelah disetujui orang kedua: "
        "{head}, atau administrator lain.",
        "There is one administrator. Roles that open names, complaints or accounts take effect once a second person "
        "has agreed: {head}, or another administrator.",
    ),
    "one_administrator_alone": (
        "Ada satu administrator dan belum ada kepala kantor. Beri kepala kantor peran kepala unit, lalu setujui dengan "
        "`rangkui staff agree`; setelah itu kepala kantor menjadi orang kedua.",
        "There is one administrator and no head of the office yet. Give the head the role of unit head and agree by "
        "`rangkui staff agree`; from then on the head is the second person.",
    ),
    "no_employee_number": (
        "Isi NIP dahulu; pegawai masuk dengan NIP.",
        "Enter the employee number first; staff sign in with it.",
    ),
    "not_active": ("Pegawai ini tidak aktif.", "This person is not active."),
    "password_common": (
        "Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.",
        "This password is easy to guess. Choose several unrelated words.",
    ),
    "password_personal": (
        "Kata sandi tidak boleh memuat nama, NIP, atau tanggal lahir Anda.",
        "The password cannot contain your name, number or birth date.",
    ),
    "same_password": (
        "Ini kata sandi yang sekarang. Pilih yang lain.",
        "This is the present password. Choose another one.",
    ),
    "wrong_password": ("Kata sandi sekarang tidak cocok.", "The current password does not match."),
    "sign_in_failed": ("Nomor atau kata sandi tidak cocok.", "Number or password does not match."),
    "activation_used": (
        "Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru kepada administrator.",
        "This link was used or has expired. Ask an administrator for a new one.",
    ),
    "missing_column": ("Kolom {column} tidak ada.", "Column {column_en} is missing."),
    "no_rows": ("Berkas tidak memuat baris.", "The file holds no rows."),
    "too_many_rows": ("Paling banyak {most} baris dalam satu berkas.", "At most {most} rows in one file."),
    "twice_in_file": (
        "Ada dua kali di berkas ini, juga di baris {line}.",
        "Twice in this file, also in line {line}.",
    ),
    "unknown_role": ("Peran {role} tidak dikenal.", "The role {role} is not known."),
}
