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
        stem = verb[:-2] + "ي" + verb[-1]
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
    return not doubled and len(perfect) >= 3 and perfect[-2] == "ا" and perfect[-1] not in "ىاأيوء"


def _perfect(verb: str, *, doubled: bool) -> Iterator[Stem]:
    last, root = verb[-1], verb[:-1]
    if last == "ى" or (last == "ا" and len(verb) > 2):
        weak = root + ("ي" if last == "ى" or len(verb) > 3 else "و")
        yield verb, Slot.BARE
        yield root + "ا", Slot.PRONOUN
        yield root, Slot.TA | Slot.WAW
        yield weak, Slot.ALEF | Slot.SHORT
    elif last == "ي":
        yield verb, Slot.ALL & ~(Slot.WAW | Slot.JUSSIVE)
        yield root, Slot.WAW
    elif verb.endswith("اء"):
        yield verb, _PLAIN
        yield root + "ؤ", Slot.WAW
        yield (verb[:-2] + "ئ" if len(verb) == 3 else verb[:-2] + "أ"), Slot.SHORT
    elif last in "أئ":
        yield verb, _NO_JUSSIVE
        yield root + "ؤ", Slot.WAW
        if last == "أ":
            yield root, Slot.ALEF  # قرآ reads قرا
    else:
        short = verb + last if doubled else (verb[:-2] + last if is_hollow(verb) else verb)
        if short == verb:
            yield verb, _NO_JUSSIVE
        else:
            yield from ((verb, _PLAIN), (short, Slot.SHORT))


def _imperfect(body: str, *, doubled: bool, hollow: bool) -> Iterator[Stem]:
    last, root = body[-1], body[:-1]
    if last in "يوى" and len(body) > 1:
        long = root + ("و" if last == "و" else "ي")
        yield body, Slot.BARE if last == "ى" else Slot.BARE | Slot.PRONOUN
        yield root, Slot.JUSSIVE | Slot.WAW | Slot.TA
        yield long, Slot.ALEF | Slot.SHORT
        if last == "ى":
            yield root + "ا", Slot.PRONOUN
    elif last in "أئؤ":
        yield body, Slot.ALL
        yield root + "ؤ", Slot.WAW | Slot.PRONOUN
        if last == "أ":
            yield root + "ئ", Slot.TA | Slot.PRONOUN
            yield root, Slot.ALEF
    elif last == "ء":
        yield body, _PLAIN
        for seat in "ئؤ":
            yield root + seat, Slot.WAW | Slot.PRONOUN | Slot.TA | Slot.ALEF
        yield root[:-1] + ("أ" if root.endswith("ا") else "ئ" if root.endswith("ي") else "ؤ"), Slot.SHORT | Slot.JUSSIVE
    elif doubled:
        yield body, _PLAIN | Slot.JUSSIVE
        yield body + last, Slot.SHORT | Slot.JUSSIVE
    elif hollow and len(body) >= 3 and body[-2] in "اوي":
        yield body, _PLAIN
        yield body[:-2] + last, Slot.SHORT | Slot.JUSSIVE
    else:
        yield body, Slot.ALL


def _passive_perfect(verb: str, *, lengthened: bool) -> str:
    """نفى gives نفي, دعا دعي, قاتل قوتل, تبادل تبودل, سأل سئل, قرأ قرئ, آمن أومن; قتل stays."""
    if lengthened and "ا" in verb[1:-1]:
        at = verb.index("ا", 1)
        verb = verb[:at] + "و" + verb[at + 1 :]
    if verb[0] == "آ":
        verb = "أو" + verb[1:]
    if len(verb) == 3 and verb[1] == "أ":
        verb = verb[0] + "ئ" + verb[2]
    if verb.endswith("أ"):
        return verb[:-1] + "ئ"
    return verb[:-1] + "ي" if verb.endswith(("ى", "ا")) else verb.removesuffix("اء") + "يء" if verb.endswith("اء") else verb


def _passive_imperfect(entry: VerbEntry, body: str, *, hollow: bool) -> str:
    """يقول gives يقال, ينفي ينفى, يجد يوجد, يصل يوصل; يقتل stays."""
    if entry.perfect[0] == "و" and len(entry.perfect) == 3 and body[0] != "و":
        body = "و" + body
    if hollow and len(body) >= 3 and body[-2] in "وي":
        return body[:-2] + "ا" + body[-1]
    if body[-1] in "يو" and len(body) > 1:
        return body[:-1] + "ى"
    if body[-1] == "ئ":
        return body[:-1] + "أ"
    return body[:-2] + "اء" if body.endswith(("يء", "وء")) else body
