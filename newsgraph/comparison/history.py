"""What of an article tells of earlier happenings: lines under a date, and what was so long before."""

from collections.abc import Sequence

from newsgraph.comparison.lexicon import telling
from newsgraph.comparison.setting import Setting
from newsgraph.document.letters import AND
from newsgraph.lexicons.particles import AFTER, BEFORE, FROM
from newsgraph.report import Date

_NEAR = 5  # tokens of بعد نحو ثلاثة أشهر من


def under(setting: Setting) -> list[Date | None]:
    """For each sentence the date that stands alone on a line above it: «أغسطس 2005», then لقي 58 شخصا مصرعهم."""
    dates = iter(sorted((date for date in setting.report.dates if date.value), key=lambda date: date.span.start))
    found: list[Date | None] = []
    own, date = None, next(dates, None)
    for first, stop in setting.sentences:
        words = [token for token in setting.tokens[first:stop] if not token.is_sign]
        low = setting.tokens[first].start if first < stop else 0
        while date is not None and date.span.start < low:
            date = next(dates, None)
        if words and date is not None and date.span.start <= words[0].start and words[-1].end <= date.span.end:
            own = date
        found.append(own)
    return found


def long_after(setting: Setting, at: int) -> bool:
    """وقع الانفجار بعد شهر من حادثة دهس أوقعت عشرة قتلى: what stands behind بعد شهر من happened before.

    So did what a sentence opens with (وقبل أيام، قتل 45), and many things خلال العقود الأخيرة, where their number is vague
    (سقط فيها مئات القتلى).
    """
    figure = setting.report.figures[at]
    forms = [token.form for token in setting.tokens[setting.sentence(at)[0] : setting.figures[at][0]]]
    if figure.bound == "vague" and any(form in telling()["decades"] for form in forms):
        return True
    if forms[:1] and forms[0].removeprefix(AND) == BEFORE and not telling()["while"].isdisjoint(forms[1:_NEAR]):
        return figure.kind == "count"
    while_after = any(form == AFTER and _is_while(forms[place + 1 : place + 1 + _NEAR]) for place, form in enumerate(forms))
    return figure.kind == "count" and while_after


def _is_while(forms: Sequence[str]) -> bool:
    place = next((place for place, form in enumerate(forms) if form in telling()["while"] - telling()["days"]), None)
    return place is not None and forms[place + 1 : place + 2] == [FROM]
