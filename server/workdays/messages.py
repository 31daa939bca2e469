"""Words of this domain to people, Indonesian first: what is wrong with office hours."""

MESSAGES = {
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
}
