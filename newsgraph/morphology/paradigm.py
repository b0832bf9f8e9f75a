"""The finite forms of a verb from its principal parts: one paradigm for the whole library.

A verb is given by two forms of the dictionary, as people write them: perfect قال, imperfect يقول. What changes when it is
inflected is the end of its stem, so each *slot* (before which ending a stem stands) has its stem, and most share one:

    slot                 رمى          قال     مد      قرأ            أساء
    BARE   (he)          رمى          قال     مد      قرأ            أساء
    PRONOUN (he, ...ه)   رما          قال     مد      قرأ            أساء
    TA     (she)         رم(ت)        قال     مد      قرأ            أساء
    ALEF   (two)         رمي(ا)       قال     مد      قر(آ)          أساء
    WAW    (they)        رم(وا)       قال     مد      قرؤ, قرأ       أساؤ
    SHORT  (I, women)    رمي(ت)       قل(ت)   مدد(ت)  قرأ            أسأ

The table of `VerbEntry` rows says only what letters cannot tell: that مد doubles its last letter.
"""

from collections.abc import Iterator
from typing import Final

from newsgraph.document.letters import ALEF, HAMZA, HAMZA_ABOVE, HAMZA_ON_WAW, HAMZA_ON_YA, MADDA, MAQSURA, WAW, YA
from newsgraph.morphology.entry import VerbEntry

Slots = int
"""A set of slots, as bits."""


class Slot:
    """What may stand behind a stem. Plain numbers: an enumeration's flags take ten times as long to join."""

    BARE: Final = 1
    """Nothing: قال, يقول."""
    PRONOUN: Final = 2
    """An object pronoun: رما(ه)."""
    TA: Final = 4
    """ت of the feminine: رم(ت); of the imperfect, ي of the second person: ترم(ين)."""
    ALEF: Final = 8
    """ا of the dual: رمي(ا), يرمي(ان)."""
    WAW: Final = 16
    """و of the plural: رم(وا), يرم(ون)."""
    SHORT: Final = 32
    """A consonant: رمي(ت), قل(نا), يقل(ن)."""
    JUSSIVE: Final = 64
    """Nothing, behind لم: ير(م), يق(ل)."""

    ALL: Final = 127


Stem = tuple[str, Slots]

_LONG_HAMZA = ALEF + HAMZA  # أساء
_PLAIN = Slot.ALL & ~(Slot.SHORT | Slot.JUSSIVE)
_NO_JUSSIVE = Slot.ALL & ~Slot.JUSSIVE


def perfect_stems(entry: VerbEntry) -> Iterator[Stem]:
    """The stems of the perfect, active."""
    yield from _perfect(entry.perfect, doubled=entry.doubled)


def imperfect_stems(entry: VerbEntry) -> Iterator[Stem]:
    """The stems of the imperfect behind its prefix, active."""
    yield from _imperfect(entry.imperfect[1:], doubled=entry.doubled, hollow=is_hollow(entry.perfect, doubled=entry.doubled))


def passive_perfect_stems(entry: VerbEntry) -> Iterator[Stem]:
    """The stems of the passive perfect where its letters differ from the active: قيل, نفي, قوتل, سئل."""
    verb = entry.perfect
    if is_hollow(verb, doubled=entry.doubled):
        stem = verb[:-2] + YA + verb[-1]
        yield from ((stem, _PLAIN), (verb[:-2] + verb[-1], Slot.SHORT))
        return
    passive = _passive_perfect(verb, lengthened="3" in entry.forms or "6" in entry.forms)
    if passive != verb:
        yield from _perfect(passive, doubled=entry.doubled)


def passive_imperfect_stems(entry: VerbEntry) -> Iterator[Stem]:
    """The stems of the passive imperfect where its letters differ from the active: يقال, ينفى, يوجد."""
    body = entry.imperfect[1:]
    hollow = is_hollow(entry.perfect, doubled=entry.doubled)
    passive = _passive_imperfect(entry, body, hollow=hollow)
    if passive != body:
        yield from _imperfect(passive, doubled=entry.doubled, hollow=hollow)


def is_hollow(perfect: str, *, doubled: bool = False) -> bool:
    """True for قال and أفاد, weak in the middle; not for تساءل, whose alef is its pattern's, nor for doubled حاج."""
    return not doubled and len(perfect) >= 3 and perfect[-2] == ALEF and perfect[-1] not in "ىاأيوء"


def _perfect(verb: str, *, doubled: bool) -> Iterator[Stem]:
    last, root = verb[-1], verb[:-1]
    if last == MAQSURA or (last == ALEF and len(verb) > 2):
        weak = root + (YA if last == MAQSURA or len(verb) > 3 else WAW)
        yield verb, Slot.BARE
        yield root + ALEF, Slot.PRONOUN
        yield root, Slot.TA | Slot.WAW
        yield weak, Slot.ALEF | Slot.SHORT
    elif last == YA:
        yield verb, Slot.ALL & ~(Slot.WAW | Slot.JUSSIVE)
        yield root, Slot.WAW
    elif verb.endswith(_LONG_HAMZA):
        yield verb, _PLAIN
        yield root + HAMZA_ON_WAW, Slot.WAW
        yield (verb[:-2] + HAMZA_ON_YA if len(verb) == 3 else verb[:-2] + HAMZA_ABOVE), Slot.SHORT
    elif last in HAMZA_ABOVE + HAMZA_ON_YA:
        yield verb, _NO_JUSSIVE
        yield root + HAMZA_ON_WAW, Slot.WAW
        if last == HAMZA_ABOVE:
            yield root, Slot.ALEF  # قرآ reads قرا
    else:
        short = verb + last if doubled else (verb[:-2] + last if is_hollow(verb) else verb)
        if short == verb:
            yield verb, _NO_JUSSIVE
        else:
            yield from ((verb, _PLAIN), (short, Slot.SHORT))


def _imperfect(body: str, *, doubled: bool, hollow: bool) -> Iterator[Stem]:
    last, root = body[-1], body[:-1]
    if last in YA + WAW + MAQSURA and len(body) > 1:
        long = root + (WAW if last == WAW else YA)
        yield body, Slot.BARE if last == MAQSURA else Slot.BARE | Slot.PRONOUN
        yield root, Slot.JUSSIVE | Slot.WAW | Slot.TA
        yield long, Slot.ALEF | Slot.SHORT
        if last == MAQSURA:
            yield root + ALEF, Slot.PRONOUN
    elif last in "أئؤ":
        yield body, Slot.ALL
        yield root + HAMZA_ON_WAW, Slot.WAW | Slot.PRONOUN
        if last == HAMZA_ABOVE:
            yield root + HAMZA_ON_YA, Slot.TA | Slot.PRONOUN
            yield root, Slot.ALEF
    elif last == HAMZA:
        yield body, _PLAIN
        for seat in (HAMZA_ON_YA, HAMZA_ON_WAW):
            yield root + seat, Slot.WAW | Slot.PRONOUN | Slot.TA | Slot.ALEF
        yield (
            root[:-1] + (HAMZA_ABOVE if root.endswith(ALEF) else HAMZA_ON_YA if root.endswith(YA) else HAMZA_ON_WAW),
            Slot.SHORT | Slot.JUSSIVE,
        )
    elif doubled:
        yield body, _PLAIN | Slot.JUSSIVE
        yield body + last, Slot.SHORT | Slot.JUSSIVE
    elif hollow and len(body) >= 3 and body[-2] in ALEF + WAW + YA:
        yield body, _PLAIN
        yield body[:-2] + last, Slot.SHORT | Slot.JUSSIVE
    else:
        yield body, Slot.ALL


def _passive_perfect(verb: str, *, lengthened: bool) -> str:
    """نفى gives نفي, دعا دعي, قاتل قوتل, تبادل تبودل, سأل سئل, قرأ قرئ, آمن أومن; قتل stays."""
    if lengthened and ALEF in verb[1:-1]:
        at = verb.index(ALEF, 1)
        verb = verb[:at] + WAW + verb[at + 1 :]
    if verb[0] == MADDA:
        verb = HAMZA_ABOVE + WAW + verb[1:]
    if len(verb) == 3 and verb[1] == HAMZA_ABOVE:
        verb = verb[0] + HAMZA_ON_YA + verb[2]
    if verb.endswith(HAMZA_ABOVE):
        return verb[:-1] + HAMZA_ON_YA
    return (
        verb[:-1] + YA
        if verb.endswith((MAQSURA, ALEF))
        else verb.removesuffix(_LONG_HAMZA) + YA + HAMZA
        if verb.endswith(_LONG_HAMZA)
        else verb
    )


def _passive_imperfect(entry: VerbEntry, body: str, *, hollow: bool) -> str:
    """يقول gives يقال, ينفي ينفى, يجد يوجد, يصل يوصل; يقتل stays."""
    if entry.perfect[0] == WAW and len(entry.perfect) == 3 and body[0] != WAW:
        body = WAW + body
    if hollow and len(body) >= 3 and body[-2] in WAW + YA:
        return body[:-2] + ALEF + body[-1]
    if body[-1] in WAW + YA and len(body) > 1:
        return body[:-1] + MAQSURA
    if body[-1] == HAMZA_ON_YA:
        return body[:-1] + HAMZA_ABOVE
    return body[:-2] + _LONG_HAMZA if body.endswith((YA + HAMZA, WAW + HAMZA)) else body
