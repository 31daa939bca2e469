"""National holidays and joint leave of 2024 to 2027, as decreed; an administrator adds local holidays.

Idulfitri and Iduladha of 2027 are estimates until the Minister of Religion decrees them. Dates agree with the
Python package `holidays` 0.109.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from server.workdays.rules import Calendar, DayOff, HolidayKind


@dataclass(frozen=True, slots=True)
class Holiday:
    """One decreed day off. source: the decree that sets it."""

    on: date
    name: str
    name_en: str
    kind: HolidayKind
    source: str


SOURCES = {
    2024: "SKB Menag, Menaker, MenPANRB No. 855, 3, dan 4 Tahun 2023 (12 September 2023)",
    2025: "SKB Menag, Menaker, MenPANRB No. 1017, 2, dan 2 Tahun 2024 (14 Oktober 2024)",
    2026: "SKB Menag, Menaker, MenPANRB No. 1497, 2, dan 5 Tahun 2025 (19 September 2025)",
    2027: "SKB Menag, Menaker, MenPANRB No. 1205, 3, dan 2 Tahun 2026 (15 September 2026)",
}

# Single days set by a decree of their own.
OTHER_SOURCES = {
    "2024-02-14": "Keppres No. 10 Tahun 2024",
    "2024-11-27": "Keppres No. 33 Tahun 2024",
    "2025-08-18": "SKB Menag, Menaker, MenPANRB No. 933, 1, dan 3 Tahun 2025 (7 Agustus 2025)",
}

NATIONAL = """
2024-01-01 Tahun Baru Masehi | New Year's Day
2024-02-08 Isra Mikraj Nabi Muhammad | Ascension of the Prophet Muhammad
2024-02-10 Tahun Baru Imlek 2575 | Chinese New Year
2024-02-14 Hari pemungutan suara Pemilihan Umum | General election day
2024-03-11 Hari Suci Nyepi (Saka 1946) | Day of Silence (Nyepi)
2024-03-29 Wafat Yesus Kristus | Good Friday
2024-03-31 Paskah | Easter Sunday
2024-04-10 Idulfitri 1445 H | Eid al-Fitr
2024-04-11 Idulfitri 1445 H, hari kedua | Eid al-Fitr, second day
2024-05-01 Hari Buruh Internasional | Labour Day
2024-05-09 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2024-05-23 Hari Raya Waisak 2568 | Vesak Day
2024-06-01 Hari Lahir Pancasila | Pancasila Day
2024-06-17 Iduladha 1445 H | Eid al-Adha
2024-07-07 Tahun Baru Islam 1 Muharam 1446 H | Islamic New Year
2024-08-17 Hari Kemerdekaan Republik Indonesia | Independence Day
2024-09-16 Maulid Nabi Muhammad | Birthday of the Prophet Muhammad
2024-11-27 Hari pemungutan suara Pemilihan Kepala Daerah | Regional election day
2024-12-25 Natal | Christmas Day
2025-01-01 Tahun Baru Masehi | New Year's Day
2025-01-27 Isra Mikraj Nabi Muhammad | Ascension of the Prophet Muhammad
2025-01-29 Tahun Baru Imlek 2576 | Chinese New Year
2025-03-29 Hari Suci Nyepi (Saka 1947) | Day of Silence (Nyepi)
2025-03-31 Idulfitri 1446 H | Eid al-Fitr
2025-04-01 Idulfitri 1446 H, hari kedua | Eid al-Fitr, second day
2025-04-18 Wafat Yesus Kristus | Good Friday
2025-04-20 Paskah | Easter Sunday
2025-05-01 Hari Buruh Internasional | Labour Day
2025-05-12 Hari Raya Waisak 2569 | Vesak Day
2025-05-29 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2025-06-01 Hari Lahir Pancasila | Pancasila Day
2025-06-06 Iduladha 1446 H | Eid al-Adha
2025-06-27 Tahun Baru Islam 1 Muharam 1447 H | Islamic New Year
2025-08-17 Hari Kemerdekaan Republik Indonesia | Independence Day
2025-09-05 Maulid Nabi Muhammad | Birthday of the Prophet Muhammad
2025-12-25 Natal | Christmas Day
2026-01-01 Tahun Baru Masehi | New Year's Day
2026-01-16 Isra Mikraj Nabi Muhammad | Ascension of the Prophet Muhammad
2026-02-17 Tahun Baru Imlek 2577 | Chinese New Year
2026-03-19 Hari Suci Nyepi (Saka 1948) | Day of Silence (Nyepi)
2026-03-21 Idulfitri 1447 H | Eid al-Fitr
2026-03-22 Idulfitri 1447 H, hari kedua | Eid al-Fitr, second day
2026-04-03 Wafat Yesus Kristus | Good Friday
2026-04-05 Paskah | Easter Sunday
2026-05-01 Hari Buruh Internasional | Labour Day
2026-05-14 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2026-05-27 Iduladha 1447 H | Eid al-Adha
2026-05-31 Hari Raya Waisak 2570 | Vesak Day
2026-06-01 Hari Lahir Pancasila | Pancasila Day
2026-06-16 Tahun Baru Islam 1 Muharam 1448 H | Islamic New Year
2026-08-17 Hari Kemerdekaan Republik Indonesia | Independence Day
2026-08-25 Maulid Nabi Muhammad | Birthday of the Prophet Muhammad
2026-12-25 Natal | Christmas Day
2027-01-01 Tahun Baru Masehi | New Year's Day
2027-01-05 Isra Mikraj Nabi Muhammad | Ascension of the Prophet Muhammad
2027-02-06 Tahun Baru Imlek 2578 | Chinese New Year
2027-03-08 Hari Suci Nyepi (Saka 1949) | Day of Silence (Nyepi)
2027-03-10 Idulfitri 1448 H (perkiraan) | Eid al-Fitr (estimated)
2027-03-11 Idulfitri 1448 H, hari kedua (perkiraan) | Eid al-Fitr, second day (estimated)
2027-03-26 Wafat Yesus Kristus | Good Friday
2027-03-28 Paskah | Easter Sunday
2027-05-01 Hari Buruh Internasional | Labour Day
2027-05-06 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2027-05-17 Iduladha 1448 H (perkiraan) | Eid al-Adha (estimated)
2027-05-20 Hari Raya Waisak 2571 | Vesak Day
2027-06-01 Hari Lahir Pancasila | Pancasila Day
2027-06-06 Tahun Baru Islam 1 Muharam 1449 H | Islamic New Year
2027-08-15 Maulid Nabi Muhammad | Birthday of the Prophet Muhammad
2027-08-17 Hari Kemerdekaan Republik Indonesia | Independence Day
2027-12-25 Natal | Christmas Day
2027-12-26 Isra Mikraj Nabi Muhammad | Ascension of the Prophet Muhammad
"""

JOINT_LEAVE = """
2024-02-09 Tahun Baru Imlek 2575 | Chinese New Year
2024-03-12 Hari Suci Nyepi (Saka 1946) | Day of Silence (Nyepi)
2024-04-08 Idulfitri 1445 H | Eid al-Fitr
2024-04-09 Idulfitri 1445 H | Eid al-Fitr
2024-04-12 Idulfitri 1445 H | Eid al-Fitr
2024-04-15 Idulfitri 1445 H | Eid al-Fitr
2024-05-10 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2024-05-24 Hari Raya Waisak 2568 | Vesak Day
2024-06-18 Iduladha 1445 H | Eid al-Adha
2024-12-26 Natal | Christmas
2025-01-28 Tahun Baru Imlek 2576 | Chinese New Year
2025-03-28 Hari Suci Nyepi (Saka 1947) | Day of Silence (Nyepi)
2025-04-02 Idulfitri 1446 H | Eid al-Fitr
2025-04-03 Idulfitri 1446 H | Eid al-Fitr
2025-04-04 Idulfitri 1446 H | Eid al-Fitr
2025-04-07 Idulfitri 1446 H | Eid al-Fitr
2025-05-13 Hari Raya Waisak 2569 | Vesak Day
2025-05-30 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2025-06-09 Iduladha 1446 H | Eid al-Adha
2025-08-18 Hari Kemerdekaan Republik Indonesia | Independence Day
2025-12-26 Natal | Christmas
2026-02-16 Tahun Baru Imlek 2577 | Chinese New Year
2026-03-18 Hari Suci Nyepi (Saka 1948) | Day of Silence (Nyepi)
2026-03-20 Idulfitri 1447 H | Eid al-Fitr
2026-03-23 Idulfitri 1447 H | Eid al-Fitr
2026-03-24 Idulfitri 1447 H | Eid al-Fitr
2026-05-15 Kenaikan Yesus Kristus | Ascension of Jesus Christ
2026-05-28 Iduladha 1447 H | Eid al-Adha
2026-12-24 Natal | Christmas
2027-02-05 Tahun Baru Imlek 2578 | Chinese New Year
2027-03-09 Idulfitri 1448 H | Eid al-Fitr
2027-03-12 Idulfitri 1448 H | Eid al-Fitr
2027-03-15 Idulfitri 1448 H | Eid al-Fitr
2027-03-25 Wafat Yesus Kristus | Good Friday
2027-05-18 Iduladha 1448 H | Eid al-Adha
2027-05-19 Hari Raya Waisak 2571 | Vesak Day
2027-12-24 Natal | Christmas
"""


def _holidays(table: str, kind: HolidayKind) -> Iterable[Holiday]:
    for line in table.strip().splitlines():
        day, names = line.split(" ", 1)
        name, name_en = names.split(" | ")
        on = date.fromisoformat(day)
        yield Holiday(on, name, name_en, kind, OTHER_SOURCES.get(day, SOURCES[on.year]))


HOLIDAYS = tuple(
    sorted(
        (*_holidays(NATIONAL, HolidayKind.NATIONAL), *_holidays(JOINT_LEAVE, HolidayKind.JOINT_LEAVE)),
        key=lambda holiday: holiday.on,
    )
)

NATIONAL_CALENDAR = Calendar({h.on: DayOff(h.name, h.kind, h.name_en) for h in HOLIDAYS})
