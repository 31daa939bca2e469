"""The SKM questionnaire as data: nine elements, their questions and answers; the reasons of a quick rating.

An element is known by its code, never by its place: the regulation numbers complaint handling U8 and
facilities U9, while its own questionnaire asks facilities eighth and complaint handling ninth.
Source: PermenPANRB 14/2017, annex; the regulation's "Saudara" is "Anda" on screen.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the four answers to a question. score: 1 worst to 4 best."""

    score: int
    label: str
    label_en: str


@dataclass(frozen=True, slots=True)
class Element:
    """One of the nine elements. number: 1..9 for U1..U9; display_order: the place in the questionnaire."""

    code: str
    number: int
    display_order: int
    name: str
    name_en: str
    short_name: str
    question: str
    question_en: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A version of the survey form. There has been one so far; responses do not name it yet."""

    code: str
    version: int
    source: str
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that went well or could be better, chosen with one tap beside a quick rating."""

    code: str
    label: str
    label_en: str


def _answers(*labels: tuple[str, str]) -> tuple[Answer, ...]:
    return tuple(Answer(score, *both) for score, both in enumerate(labels, start=1))


ELEMENTS = (
    Element(
        "requirements", 1, 1, "Persyaratan", "Requirements", "Persyaratan",
        "Bagaimana pendapat Anda tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
        "How well do the requirements fit the kind of service?",
        _answers(("Tidak sesuai", "Not fitting"), ("Kurang sesuai", "Less fitting"),
                 ("Sesuai", "Fitting"), ("Sangat sesuai", "Very fitting")),
    ),
    Element(
        "procedure", 2, 2, "Sistem, mekanisme, dan prosedur", "System, mechanism and procedure", "Prosedur",
        "Bagaimana pemahaman Anda tentang kemudahan prosedur pelayanan di unit ini?",
        "How easy is the procedure of this unit's service?",
        _answers(("Tidak mudah", "Not easy"), ("Kurang mudah", "Less easy"),
                 ("Mudah", "Easy"), ("Sangat mudah", "Very easy")),
    ),
    Element(
        "time", 3, 3, "Waktu penyelesaian", "Time to finish", "Waktu",
        "Bagaimana pendapat Anda tentang kecepatan waktu dalam memberikan pelayanan?",
        "How quickly is the service given?",
        _answers(("Tidak cepat", "Not quickly"), ("Kurang cepat", "Less quickly"),
                 ("Cepat", "Quickly"), ("Sangat cepat", "Very quickly")),
    ),
    Element(
        "cost", 4, 4, "Biaya/tarif", "Cost", "Biaya",
        "Bagaimana pendapat Anda tentang kewajaran biaya/tarif dalam pelayanan?",
        "How reasonable is the cost of the service?",
        _answers(("Sangat mahal", "Very expensive"), ("Cukup mahal", "Rather expensive"),
                 ("Murah", "Cheap"), ("Gratis", "Free of charge")),
    ),
    Element(
        "product", 5, 5, "Produk spesifikasi jenis pelayanan", "Result of the service", "Produk",
        "Bagaimana pendapat Anda tentang kesesuaian produk pelayanan antara yang tercantum dalam standar "
        "pelayanan dengan hasil yang diberikan?",
        "How well does the result match what the service standard promises?",
        _answers(("Tidak sesuai", "Does not match"), ("Kurang sesuai", "Matches less"),
                 ("Sesuai", "Matches"), ("Sangat sesuai", "Matches very well")),
    ),
    Element(
        "competence", 6, 6, "Kompetensi pelaksana", "Competence of the staff", "Kompetensi",
        "Bagaimana pendapat Anda tentang kompetensi/kemampuan petugas dalam pelayanan?",
        "How competent are the staff?",
        _answers(("Tidak kompeten", "Not competent"), ("Kurang kompeten", "Less competent"),
                 ("Kompeten", "Competent"), ("Sangat kompeten", "Very competent")),
    ),
    Element(
        "behaviour", 7, 7, "Perilaku pelaksana", "Behaviour of the staff", "Perilaku",
        "Bagaimana pendapat Anda tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
        "How polite and friendly are the staff?",
        _answers(("Tidak sopan dan ramah", "Not polite and friendly"),
                 ("Kurang sopan dan ramah", "Less polite and friendly"),
                 ("Sopan dan ramah", "Polite and friendly"),
                 ("Sangat sopan dan ramah", "Very polite and friendly")),
    ),
    Element(
        "complaint_handling", 8, 9, "Penanganan pengaduan, saran, dan masukan",
        "Handling of complaints, suggestions and feedback", "Pengaduan",
        "Bagaimana pendapat Anda tentang penanganan pengaduan pengguna layanan?",
        "How are complaints of service users handled?",
        _answers(("Tidak ada", "There is no handling"),
                 ("Ada tetapi tidak berfungsi", "Exists but does not work"),
                 ("Berfungsi kurang maksimal", "Works, but not fully"),
                 ("Dikelola dengan baik", "Well managed")),
    ),
    Element(
        "facilities", 9, 8, "Sarana dan prasarana", "Facilities", "Sarana",
        "Bagaimana pendapat Anda tentang kualitas sarana dan prasarana?",
        "How good are the facilities?",
        _answers(("Buruk", "Bad"), ("Cukup", "Fair"), ("Baik", "Good"), ("Sangat baik", "Very good")),
    ),
)  # fmt: skip

CODES = tuple(element.code for element in ELEMENTS)

SKM = Questionnaire("skm", 1, "PermenPANRB 14/2017", ELEMENTS)

QUICK_REASONS = (
    Reason("waiting_time", "Waktu tunggu", "Waiting time"),
    Reason("friendliness", "Keramahan", "Friendliness"),
    Reason("clarity", "Kejelasan informasi", "Clear information"),
    Reason("requirements", "Syarat", "Requirements"),
    Reason("cost", "Biaya", "Cost"),
    Reason("place", "Tempat dan fasilitas", "Place and facilities"),
)
