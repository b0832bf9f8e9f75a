"""What the words around dates say of them: which way a sentence looks, and which dates share a year."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.when import When
from newsgraph.document import Token, normalise
from newsgraph.document.letters import AND
from newsgraph.lexicons import name_words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import BEFORE


def looks_ahead(tokens: Sequence[Token], forms: Mapping[str, int] = MappingProxyType({})) -> list[bool]:
    """For each token, whether the words shortly before it look ahead: سـ on a verb, المقرر, اعتبارا من.

    `forms` counts the article's words: what is said again and again is a name (سينابونغ) rather than a verb.
    """
    left, was, found = 0, 0, []
    before = _NOTHING
    for token in tokens:
        says = _says(token.form)
        was = _WAS if says.was else was - 1 if token.is_word else 0
        if before.past or (was > 0 and not says.will):
            pass  # «كان يزور بيروت الأحد», «كان الوزير يزور بيروت الأحد»
        elif says.ahead or (says.coming and before.before) or (says.will and forms.get(token.form, 0) < _NAME):
            left = _REACH
        elif says.reporting:
            left = 0  # «... ستعقد، وقال الناطق الخميس»: the day is that of speaking
        found.append(left > 0)
        left, before = left - 1, says
    return found


class _Says(NamedTuple):
    """What a word tells of the time of what is said around it."""

    was: bool = False
    past: bool = False
    """What stands behind it is past."""
    ahead: bool = False
    before: bool = False
    """قبل."""
    coming: bool = False
    """«قبل مواجهة السعودية الاثنين»: what is prepared for is still to come."""
    will: bool = False
    """سيعقد, ستبدأ, وسيصل: a verb of the future."""
    reporting: bool = False


_NOTHING = _Says()


@lru_cache(maxsize=8_192)
def _says(form: str) -> _Says:
    has = lexicon().has
    found = _Says(
        was=has("was", form),
        past=has("past_before", form),
        ahead=_listed("ahead", form),
        before=form == BEFORE,
        coming=has("coming_after_before", form),
        will=_will(form),
        reporting=has("reporting", form),
    )
    return found if any(found) else _NOTHING  # of a thousand words nine hundred: one object for all


_WAS = 3  # tokens over which كان puts a verb in the past, itself and its subject among them
_NAME = 3  # sightings from which an unlisted word in سي is taken for a name
_REACH = 13
"""Tokens over which a word that looks ahead holds."""


def _listed(name: str, form: str) -> bool:
    """The word, or what follows a و on it: «ويلتقي الفريقان الأحد»."""
    return lexicon().has(name, form) or (form.startswith(AND) and lexicon().has(name, form[1:]))


def _will(form: str) -> bool:
    """سيعقد, ستبدأ, وسيصل: a verb of the future."""
    form = form.removeprefix(AND)
    will = len(form) > 3 and form.startswith(closed("future"))
    return will and not lexicon().has("no_future", form) and form not in name_words()


def shared(whens: Sequence[When], gaps: Sequence[str]) -> list[When]:
    """«بين يناير ومارس 2017», «الثلاثاء والأربعاء الماضيين»: a date takes what places the one that it is joined to.

    `gaps` are the texts between each date and the next.
    """
    found = list(whens)
    for at in range(len(found) - 2, -1, -1):
        when, after = found[at], found[at + 1]
        if _joint(gaps[at]) and after.hijri == when.hijri:
            found[at] = _joined(when, after)
    return found


def echoed(whens: Sequence[When], now: int | None) -> list[When]:
    """«الأربعاء 7 سبتمبر 2022 ... في 7 و8 سبتمبر»: a day that the article has named with one year is of that year.

    `now` is the year of publication: «ثورة 25 يناير 2011» says nothing of a 25 January ten years later.
    """
    years: dict[tuple[int, int], set[int]] = {}
    for when in (end for one in whens for end in (one, one.second) if end is not None):
        if when.year and when.month and when.day and not when.hijri:
            years.setdefault((when.month, when.day), set()).add(when.year)
    sure = {day: min(named) for day, named in years.items() if len(named) == 1}
    known = {day: year for day, year in sure.items() if now is None or abs(year - now) <= 1}
    return [_echo(when, known) for when in whens]


def _echo(when: When, known: Mapping[tuple[int, int], int]) -> When:
    """The date with the year of its day, or of the other end of its range."""
    ends = [end for end in (when, when.second) if end is not None and end.month and end.day]
    said = next((known[end.month, end.day] for end in ends if end.month and end.day and (end.month, end.day) in known), None)
    if said is None or not all(_open(end) for end in ends):
        return when
    return replace(when, year=said, second=replace(when.second, year=said) if when.second else None)


def _open(when: When) -> bool:
    """True where the words leave the year open."""
    return when.year is None and when.year_shift is None and when.look is None and not when.hijri


def _joint(gap: str) -> bool:
    """«و», «إلى», «أو», a hyphen: what joins a date to the next, whatever marks stand on it."""
    return len(gap) <= _WIDEST and tuple(normalise(gap).strip(" ").split(" ")) in lexicon().words["joints"]


_WIDEST = 20
"""Characters of what joins two dates, spaces and marks among them."""


def _joined(when: When, after: When) -> When:
    placed = when.year is not None or when.year_shift is not None or when.look is not None or when.shift is not None
    if placed or when.week_shift is not None:
        return when
    if when.month is not None and after.month is not None:
        return replace(when, year=after.year, year_shift=after.year_shift, look=after.look, told=after.told)
    if when.weekday is not None and when.month is None and after.weekday is not None and after.month is None:
        return replace(when, look=after.look)
    return when
