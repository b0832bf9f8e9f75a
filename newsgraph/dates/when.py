"""What a date's words say, before it is known when they were written."""

from dataclasses import dataclass
from typing import Literal

Grain = Literal["day", "week", "month", "quarter", "year", "decade", "century"]
"""How precise the expression is."""


@dataclass(frozen=True, slots=True)
class When:
    """One date as the words give it; every field that they leave open is None.

    `shift` counts steps of `grain` from the day of publication (أمس: day, -1), or, where `told`, from the date told
    before (العام التالي). `year_shift`, `month_shift` and `week_shift` do so for the part that they name
    («15 من الشهر الجاري»: day 15, month_shift 0). `look` is the side on which a month or weekday lies: -1 الماضي, 0 الجاري,
    1 المقبل, -2 قبل الماضي. `nth` counts days inside the month (-1 the last). `tens` is a decade inside its century
    («ثمانينيات القرن الماضي»: 80, shift -1). `season` is the month in
    which the season starts that stands for a year (الصيف الماضي). `quarter` is one of the four of a year (الربع الأخير من 2024).
    `second` is the end of a range; `since` is true of a beginning («منذ 7 أكتوبر»), `due` of a month that is still to come
    whatever the text around it («عقود تسليم سبتمبر»).
    """

    grain: Grain
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    week_shift: int | None = None
    told: bool = False
    look: int | None = None
    nth: int | None = None
    hijri: bool = False
    edge: str | None = None
    before_era: bool = False
    tens: int | None = None
    season: int | None = None
    quarter: int | None = None
    second: "When | None" = None
    since: bool = False
    due: bool = False


Piece = tuple[int, When]
"""The token position where an expression stops, and what it says."""
