"""Words of this domain to people, Indonesian first: what surveys refuse."""

MESSAGES = {
    "period_closed": ("Survei periode ini sudah ditutup.", "This survey period is closed."),
    "too_few_answers": ("Kurang dari 5 penilaian, tidak ditampilkan.", "Fewer than 5 ratings, not shown."),
    "period_overlaps": (
        "Tumpang tindih dengan periode survei lain di unit ini.",
        "This overlaps another survey period of the unit.",
    ),
    "period_has_answers": (
        "Sudah ada jawaban di luar rentang tanggal ini.",
        "There are answers outside these dates already.",
    ),
}
