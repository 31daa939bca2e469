"""What a respondent may tell about themself, as data. Every item may be left out; no name or number is asked.

The sub-options beyond the regulation's own list roll up to it in a report.
Source: PermenPANRB 14/2017, respondent block of the questionnaire.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a respondent item."""

    code: str
    label: str
    label_en: str


@dataclass(frozen=True, slots=True)
class RespondentItem:
    """One question about the respondent. code: the name of the field in the input."""

    code: str
    label: str
    label_en: str
    options: tuple[Option, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that may be answered."""
        return tuple(option.code for option in self.options)


SEX = RespondentItem(
    "sex",
    "Jenis kelamin",
    "Sex",
    (Option("female", "Perempuan", "Female"), Option("male", "Laki-laki", "Male")),
)

AGE_BAND = RespondentItem(
    "ageBand",
    "Usia",
    "Age",
    (
        Option("under_18", "Di bawah 18 tahun", "Under 18"),
        Option("18_25", "18 sampai 25 tahun", "18 to 25"),
        Option("26_35", "26 sampai 35 tahun", "26 to 35"),
        Option("36_45", "36 sampai 45 tahun", "36 to 45"),
        Option("46_55", "46 sampai 55 tahun", "46 to 55"),
        Option("56_65", "56 sampai 65 tahun", "56 to 65"),
        Option("over_65", "Di atas 65 tahun", "Over 65"),
    ),
)

EDUCATION = RespondentItem(
    "education",
    "Pendidikan",
    "Education",
    (
        Option("none", "Tidak sekolah", "No school"),
        Option("sd", "SD", "Primary school"),
        Option("smp", "SMP", "Junior high school"),
        Option("sma", "SMA", "Senior high school"),
        Option("d1_d4", "D1 sampai D4", "Diploma"),
        Option("s1", "S1", "Bachelor"),
        Option("s2", "S2", "Master"),
        Option("s3", "S3", "Doctorate"),
    ),
)

OCCUPATION = RespondentItem(
    "occupation",
    "Pekerjaan",
    "Occupation",
    (
        Option("pns", "PNS atau PPPK", "Civil servant"),
        Option("tni", "TNI", "Armed forces"),
        Option("polri", "Polri", "Police"),
        Option("swasta", "Pegawai swasta", "Private employee"),
        Option("wirausaha", "Wirausaha", "Self-employed"),
        Option("pelajar", "Pelajar atau mahasiswa", "Student"),
        Option("ibu_rumah_tangga", "Ibu rumah tangga", "Homemaker"),
        Option("nelayan", "Nelayan", "Fisher"),
        Option("petani", "Petani", "Farmer"),
        Option("buruh", "Buruh", "Labourer"),
        Option("lainnya", "Lainnya", "Other"),
    ),
)

RESPONDENT_ITEMS = (SEX, AGE_BAND, EDUCATION, OCCUPATION)
