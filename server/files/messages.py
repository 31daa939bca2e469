"""Words of this domain to people, Indonesian first: what is wrong with a file."""

MESSAGES = {
    "not_a_photo": (
        "Berkas ini bukan foto JPEG, PNG, atau WebP yang utuh.",
        "This file is not a whole JPEG, PNG or WebP photo.",
    ),
    "file_too_large": (
        "Foto paling besar 8 MB dan 40 megapiksel.",
        "A photo may have at most 8 MB and 40 megapixels.",
    ),
}
