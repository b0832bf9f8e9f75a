"""Every written form of a noun, from its singular: for lexicons, whose rows give broken plurals as words of their own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsgraph.document.letters import (
    ALEF,
    DUAL,
    FEMININE_PLURAL,
    HAMZA,
    HAMZA_ON_WAW,
    HAMZA_ON_YA,
    MAQSURA,
    MASCULINE_PLURAL,
    OBLIQUE,
    TA,
    TA_MARBUTA,
    WAW,
    YA,
)
from newsgraph.morphology.model import Number

_SEATS = (HAMZA_ON_YA, HAMZA_ON_WAW)
"""What a final hamza stands on before a pronoun."""


@dataclass(frozen=True, slots=True)
class Inflected:
    """A form as it stands alone (غارة), and as it stands before a pronoun (غارت), in each spelling; none where it does not."""

    plain: str
    bound: tuple[str, ...]
    number: Number


def noun_forms(word: str) -> Iterator[Inflected]:
    """A noun with its dual, sound plural and accusative alef (لقاءا too, as many write).

    >>> [one.plain for one in noun_forms("غارة")], next(noun_forms("غارة")).bound
    (['غارة', 'غارتان', 'غارتين', 'غارتا', 'غارات'], ('غارت',))
    """
    yield Inflected(word, _bound(word), "s")
    if word.endswith(TA_MARBUTA):
        yield from _each(word[:-1] + TA, (DUAL, OBLIQUE, ALEF), "d")
        yield from _each(word[:-1], (FEMININE_PLURAL,), "p")
    elif not word.endswith((FEMININE_PLURAL, MAQSURA, ALEF)):
        yield Inflected(word + ALEF, (), "s")
        yield from _each(word, (FEMININE_PLURAL,), "p")
        yield from _each(word, (DUAL, OBLIQUE), "d")


def people_forms(word: str) -> Iterator[Inflected]:
    """The sound plurals of a participle: محاصرون, محاصرين, محاصرات; the singular is an adjective more often (القطاع المحاصر)."""
    stem = word[:-1] if word.endswith((YA, MAQSURA)) else word
    yield from _each(stem, (MASCULINE_PLURAL, OBLIQUE, FEMININE_PLURAL, WAW, YA), "p")


def _each(stem: str, endings: Iterable[str], number: Number) -> Iterator[Inflected]:
    for ending in endings:
        form = stem + ending
        yield Inflected(form, () if number == "d" else _bound(form), number)  # a dual drops its ن


def _bound(form: str) -> tuple[str, ...]:
    """استيلاء gives استيلاء(ه), استيلائ(ه), استيلاؤ(ه)."""
    if form.endswith(TA_MARBUTA):
        return (form[:-1] + TA,)
    return (form, *(form[:-1] + seat for seat in _SEATS)) if form.endswith(HAMZA) else (form,)
