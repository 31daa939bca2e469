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
    "no_factor_yet": (
        "Peran pegawai ini belum dijaga kunci kedua, maka tautan baru hanya dapat dibuat pengelola instalasi "
        "(`rangkui staff admin`).",
        "No second key guards this person's role yet, so a new link can only be made by the operator "
        "(`rangkui staff admin`).",
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
    "sign_in_over": (
        "Waktunya habis. Masukkan nomor dan kata sandi Anda sekali lagi.",
        "The time is over. Enter your number and password once more.",
    ),
    "factor_wrong.passkey": (
        "Kunci sandi tidak terbukti di alamat ini. Coba sekali lagi, atau pakai cara lain.",
        "The passkey was not proven at this address. Try once more, or use another way.",
    ),
    "passkey_elsewhere": (
        "Kunci sandi Anda dibuat untuk alamat lain. Buka alamat itu, atau pakai cara lain.",
        "Your passkey was made for another address. Open that address, or use another way.",
    ),
    "factor_wrong.totp": (
        "Kode tidak cocok. Setel jam ponsel ke otomatis, tunggu kode berikutnya, lalu ketik kode itu.",
        "The code does not fit. Set the phone's clock to automatic, wait for the next code and type that one.",
    ),
    "factor_wrong.code": (
        "Kode pemulihan ini tidak cocok atau sudah dipakai. Pakai kode lain dari lembar Anda.",
        "This recovery code does not fit or was used. Take another one of your sheet.",
    ),
    "clock_off": (
        "Jam ponsel Anda berselisih sekitar {hours} jam. Setel jam dan zona waktunya ke otomatis, "
        "lalu ketik kode yang baru.",
        "Your phone's clock is about {hours} hours off. Set its clock and time zone to automatic, "
        "then type the new code.",
    ),
    "factor_begin_again": (
        "Waktunya habis. Mulai lagi dari awal; kunci Anda yang lain tidak berubah.",
        "The time is over. Begin again; your other keys have not changed.",
    ),
    "too_many_factors": (
        "Kunci sudah sebanyak yang mungkin. Hapus satu yang tidak dipakai lagi.",
        "There are as many keys as there can be. Remove one that is no longer used.",
    ),
    "activation_used": (
        "Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru kepada administrator.",
        "This link was used or has expired. Ask an administrator for a new one.",
    ),
    "recovery_code_typo": (
        "Ada huruf atau angka yang keliru pada kode ini. Bandingkan lagi dengan lembar pemulihan Anda.",
        "A letter or digit of this code is wrong. Compare it with your recovery sheet again.",
    ),
    "recovery_code_of_another": (
        "Kode ini bukan dari lembar pemulihan Anda yang berlaku. Periksa nama dan tanggal pada lembar itu, lalu pakai "
        "lembar Anda yang terbaru. Tidak ada yang hilang.",
        "This code is not of your valid recovery sheet. Check name and date on the sheet, then use your newest one. "
        "Nothing was lost.",
    ),
    "wrong_state.letter_keys": (
        "Lembar pemulihan belum dapat dibuat. Keluar, masuk lagi, lalu coba sekali lagi.",
        "The recovery sheet cannot be made yet. Sign out, sign in again, then try once more.",
    ),
    "letters_stay_shut": (
        "Akun ini sudah menerima masukan pribadi. Isi kode dari lembar pemulihan supaya tetap dapat dibaca, atau "
        "setujui bahwa masukan lama tertutup.",
        "This account has received private feedback. Enter the code of the recovery sheet to keep it readable, or "
        "agree that older feedback stays shut.",
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
