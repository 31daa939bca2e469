"""Words of this domain to people, Indonesian first: what feedback refuses."""

MESSAGES = {
    "no_addressee": (
        "Petugas atau loket ini sudah tidak menerima masukan. Pilih yang lain.",
        "This officer or counter no longer takes feedback. Choose another.",
    ),
    "one_text_needed": ("Isi sedikitnya satu bagian.", "Fill in at least one part."),
}
