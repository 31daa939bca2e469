"""What refusals say to people, Indonesian first; keys of field problems and of problem codes."""

from enum import StrEnum


class Language(StrEnum):
    """Languages of the product."""

    ID = "id"
    EN = "en"


MESSAGES: dict[str, tuple[str, str]] = {
    # Problem codes
    "not_signed_in": ("Masuk dahulu untuk melanjutkan.", "Sign in to continue."),
    "not_allowed": ("Peran Anda tidak dapat melakukan ini.", "Your role cannot do this."),
    "not_found": (
        "Halaman ini tidak ada atau bukan untuk peran Anda.",
        "This page does not exist or is not for your role.",
    ),
    "invalid": ("Periksa isian yang ditandai.", "Check the marked fields."),
    "too_many": ("Terlalu banyak percobaan. Coba lagi nanti.", "Too many attempts. Try again later."),
    "wrong_state": (
        "Laporan sudah berpindah tahap. Muat ulang untuk melihat keadaannya sekarang.",
        "The report has moved on. Reload to see where it stands.",
    ),
    "stale": (
        "Petugas lain sudah mengubah laporan ini. Lihat perubahan, lalu simpan lagi.",
        "Someone changed this report. See the change, then save again.",
    ),
    "period_closed": ("Survei periode ini sudah ditutup.", "This survey period is closed."),
    "too_few_answers": ("Kurang dari 5 penilaian, tidak ditampilkan.", "Fewer than 5 ratings, not shown."),
    "no_addressee": (
        "Petugas atau loket ini sudah tidak menerima masukan. Pilih yang lain.",
        "This officer or counter no longer takes feedback. Choose another.",
    ),
    "unknown_document": ("Aplikasi perlu diperbarui.", "The app needs an update."),
    "fault": ("Ada gangguan di sistem kami.", "A fault on our side."),
    # Field problems
    "required": ("Wajib diisi.", "This is required."),
    "too_short": ("Isi sedikitnya {least} karakter.", "Write at least {least} characters."),
    "too_long": ("Isi paling banyak {most} karakter.", "Write at most {most} characters."),
    "out_of_range": ("Isi angka {least} sampai {most}.", "Give a number from {least} to {most}."),
    "not_in_list": ("Pilih salah satu dari daftar.", "Choose one of the list."),
    "date_out_of_range": ("Tanggal di luar rentang yang wajar.", "The date is outside a sensible range."),
    "unknown": ("Tidak ditemukan.", "Not found."),
    "taken": ("Sudah dipakai.", "Already in use."),
    "period_overlaps": (
        "Tumpang tindih dengan periode survei lain di unit ini.",
        "This overlaps another survey period of the unit.",
    ),
    "period_has_answers": (
        "Sudah ada jawaban di luar rentang tanggal ini.",
        "There are answers outside these dates already.",
    ),
    "one_text_needed": ("Isi sedikitnya satu bagian.", "Fill in at least one part."),
    "not_an_answer": (
        "Sebutkan tindakan nyata yang sudah dilakukan; ucapan terima kasih saja tidak dapat dikirim.",
        "Name what was actually done; thanks alone cannot be sent.",
    ),
    "not_a_photo": (
        "Berkas ini bukan foto JPEG, PNG, atau WebP yang utuh.",
        "This file is not a whole JPEG, PNG or WebP photo.",
    ),
    "file_too_large": (
        "Foto paling besar 8 MB dan 40 megapiksel.",
        "A photo may have at most 8 MB and 40 megapixels.",
    ),
    "too_many_photos": ("Lampirkan paling banyak {most} foto.", "Attach at most {most} photos."),
    "same_unit": ("Laporan sudah berada di unit ini.", "The report is already with this unit."),
    "own_parent": (
        "Unit tidak dapat berada di bawah dirinya sendiri.",
        "A unit cannot lie below itself.",
    ),
    "other_unit": ("Pilih yang sesuai dengan unitnya.", "Choose one of the same unit."),
    "hours_of_day": (
        "Jam tutup harus setelah jam buka, dan istirahat lebih pendek dari jam kerja.",
        "Closing comes after opening, and the break is shorter than the day.",
    ),
    "hours_of_week": (
        "Jam kerja berjumlah {total}, seharusnya 37,5.",
        "Hours sum to {total_en}, they should be 37.5.",
    ),
    "hours_of_week_or_ramadan": (
        "Jam kerja berjumlah {total}, seharusnya 37,5 (atau 32,5 selama Ramadan).",
        "Hours sum to {total_en}, they should be 37.5 (or 32.5 in Ramadan).",
    ),
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
    "wrong_password": ("Kata sandi sekarang tidak cocok.", "The current password does not match."),
    "sign_in_failed": (
        "Nomor atau kata sandi tidak cocok.",
        "Number or password does not match.",
    ),
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
    "malformed": ("Bentuknya tidak sesuai.", "This is not in the right form."),
}


def message(key: str, language: Language, **params: str) -> str:
    """Give the text of a key in a language, with its parameters filled in."""
    indonesian, english = MESSAGES[key]
    return (english if language is Language.EN else indonesian).format(**params)
