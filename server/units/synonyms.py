"""Everyday short forms of offices and papers, for search."""

# Each group means one thing; a text that holds any of its phrases is found by all of them.
SYNONYMS = (
    ("ktp", "ktp el", "kartu tanda penduduk"),
    ("kk", "kartu keluarga"),
    ("sktm", "keterangan tidak mampu"),
    ("sku", "keterangan usaha"),
    ("lurah", "kelurahan"),
    ("camat", "kecamatan"),
    ("puskes", "puskesmas", "pkm", "pusat kesehatan masyarakat"),
    ("pustu", "puskesmas pembantu"),
)
