"""What the words around dates say of them: which way a sentence looks, and which dates share a year."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from newsgraph.dates.lexicon import lexicon
from newsgraph.dates.when import When
from newsgraph.document import Token
from newsgraph.lexicons import name_words


def looks_ahead(tokens: Sequence[Token], forms: Mapping[str, int] = MappingProxyType({})) -> list[bool]:
    """For each token, whether the words shortly before it look ahead: سـ on a verb, المقرر, اعتبارا من.

    `forms` counts the article's words: what is said again and again is a name (سينابونغ) rather than a verb.
    """
    left, was, found = 0, 0, []
    before = ""
    for token in tokens:
        was = _WAS if lexicon().has("was", token.form) else was - 1 if token.is_word else 0
        if lexicon().has("past_before", before) or (was > 0 and not _will(token.form)):
            pass  # «كان يزور بيروت الأحد», «كان الوزير يزور بيروت الأحد»
        elif (
            _listed("ahead", token.form)
            or _coming(before, token.form)
            or (_will(token.form) and forms.get(token.form, 0) < _NAME)
        ):
            left = _REACH
        elif lexicon().has("reporting", token.form):
            left = 0  # «... ستعقد، وقال الناطق الخميس»: the day is that of speaking
        found.append(left > 0)
        left, before = left - 1, token.form
    return found


_WAS = 3  # tokens over which كان puts a verb in the past, itself and its subject among them
_NAME = 3  # sightings from which an unlisted word in سي is taken for a name
_REACH = 13
"""Tokens over which a word that looks ahead holds."""


def _listed(name: str, form: str) -> bool:
    """The word, or what follows a و on it: «ويلتقي الفريقان الأحد»."""
    return lexicon().has(name, form) or (form.startswith("و") and lexicon().has(name, form[1:]))


def _coming(before: str, form: str) -> bool:
    """«قبل مواجهة السعودية الاثنين»: what is prepared for is still to come."""
    return before == "قبل" and lexicon().has("coming_after_before", form)


def _will(form: str) -> bool:
    """سيعقد, ستبدأ, وسيصل: a verb of the future."""
    form = form.removeprefix("و")
    return len(form) > 3 and form[:2] in _FUTURE and not lexicon().has("no_future", form) and form not in name_words()


_FUTURE = ("سي", "ست", "سن")


def shared(whens: Sequence[When], gaps: Sequence[str]) -> list[When]:
    """«بين يناير ومارس 2017», «الثلاثاء والأربعاء الماضيين»: a date takes what places the one that it is joined to.

    `gaps` are the texts between each date and the next.
    """
    found = list(whens)
    for at in range(len(found) - 2, -1, -1):
        when, after = found[at], found[at + 1]
        if gaps[at].strip(" ـ") in _JOINTS and after.hijri == when.hijri:
            found[at] = _joined(when, after)
    return found


_JOINTS = frozenset({"و", "إلى", "الى", "حتى", "-", "–", "أو", "وحتى", "و حتى", "إلى يوم", "،"})


def _joined(when: When, after: When) -> When:
    placed = when.year is not None or when.year_shift is not None or when.look is not None or when.shift is not None
    if placed or when.week_shift is not None:
        return when
    if when.month is not None and after.month is not None:
        return replace(when, year=after.year, year_shift=after.year_shift, look=after.look, told=after.told)
    if when.weekday is not None and when.month is None and after.weekday is not None and after.month is None:
        return replace(when, look=after.look)
    return when
