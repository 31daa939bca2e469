"""Words of this domain to people, Indonesian first: what complaints refuse."""

MESSAGES = {
    "wrong_state.complaints": (
        "Laporan sudah berpindah tahap. Muat ulang untuk melihat keadaannya sekarang.",
        "The report has moved on. Reload to see where it stands.",
    ),
    "stale.complaints": (
        "Petugas lain sudah mengubah laporan ini. Lihat perubahan, lalu simpan lagi.",
        "Someone changed this report. See the change, then save again.",
    ),
    "not_an_answer": (
        "Sebutkan tindakan nyata yang sudah dilakukan; ucapan terima kasih saja tidak dapat dikirim.",
        "Name what was actually done; thanks alone cannot be sent.",
    ),
    "too_many_photos": ("Lampirkan paling banyak {most} foto.", "Attach at most {most} photos."),
    "same_unit": ("Laporan sudah berada di unit ini.", "The report is already with this unit."),
}
