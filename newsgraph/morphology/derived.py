"""Masdars and participles that the pattern of a verb gives: إعلان, معلن; تنفيذ, منفذ; اختيار, مختار.

The first pattern has too many masdars for a rule: those stand in `data/masdars.tsv` (قتل: قتل; وصل: وصول).
"""

from collections.abc import Iterator

from newsgraph.document.letters import (
    ALEF,
    HAMZA,
    HAMZA_ABOVE,
    HAMZA_BELOW,
    HAMZA_ON_WAW,
    HAMZA_ON_YA,
    MADDA,
    MAQSURA,
    MIM,
    NISBA,
    TA,
    TA_MARBUTA,
    WAW,
    YA,
)
from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.paradigm import is_hollow

_TENTH = "است"
_SEATS = HAMZA_ABOVE + HAMZA_ON_YA
_WEAK = (MAQSURA, ALEF, YA, WAW)


def masdars(entry: VerbEntry) -> Iterator[str]:
    """The verbal nouns, those of the entry first, as they read."""
    yield from map(read, entry.masdars)
    for form in entry.forms:
        if form != "1":
            yield from map(read, _masdar(form, entry))


def _masdar(form: str, entry: VerbEntry) -> Iterator[str]:
    verb, last, weak = entry.perfect, entry.perfect[-1], entry.perfect.endswith((MAQSURA, ALEF))
    match form:
        case "2":
            yield from _second(verb, last, weak=weak)
        case "3":
            yield MIM + (verb[:-1] + "اة" if weak else (verb if verb[0] != MADDA else "ؤا" + verb[1:]) + TA_MARBUTA)
        case "4":
            yield from _fourth(entry, last, weak=weak)
        case "5" | "6":
            verb = verb.replace("اء", "اؤ") if verb[-3:-1] == "اء" else verb
            yield verb[:-1] + (YA if weak else HAMZA_ON_WAW if last == HAMZA_ABOVE else last)
            if weak:
                yield verb[:-1]
        case "q":
            yield verb if verb[0] == TA else (_long(entry, weak=weak) if verb[0] == ALEF else verb + TA_MARBUTA)
        case _:
            yield _long(entry, weak=weak)


def _second(verb: str, last: str, *, weak: bool) -> Iterator[str]:
    if weak:
        yield TA + verb[:-1] + NISBA
    elif last == HAMZA_ABOVE:
        yield TA + verb[:-1] + "ئة"
    else:
        yield TA + (HAMZA_ABOVE + verb[1:] if verb[0] == HAMZA_ABOVE else verb)[:-1] + YA + last


def _fourth(entry: VerbEntry, last: str, *, weak: bool) -> Iterator[str]:
    """أعلن إعلان, أفاد إفادة, أوقف إيقاف, أجرى إجراء, أعد إعداد, آمن إيمان, أنشأ إنشاء."""
    root = entry.perfect[1:]
    if entry.perfect[0] == MADDA or root[0] in WAW + YA:
        root = YA + root[entry.perfect[0] != MADDA :]
    if is_hollow(entry.perfect, doubled=entry.doubled):
        yield HAMZA_BELOW + root + TA_MARBUTA
    else:
        yield (
            HAMZA_BELOW
            + (root[:-1] + ALEF + HAMZA if weak or last == HAMZA_ABOVE else root + (ALEF + last if entry.doubled else ""))
            if (weak or last == HAMZA_ABOVE or entry.doubled)
            else HAMZA_BELOW + root[:-1] + ALEF + last
        )


def _long(entry: VerbEntry, *, weak: bool) -> str:
    """An alef before the last letter: اجتمع اجتماع, انتهى انتهاء, اختار اختيار, اشتد اشتداد, استفاد استفادة, استورد استيراد."""
    verb, last = entry.perfect, entry.perfect[-1]
    if HAMZA_ABOVE in verb[2:-1]:
        verb = verb[:2] + verb[2:-1].replace(HAMZA_ABOVE, HAMZA_ON_YA) + last  # استأنف استئناف, اطمأن اطمئنان
    if verb.startswith(_TENTH) and len(verb) > 4 and verb[3] == WAW and "x" in entry.forms:
        verb = _TENTH + YA + verb[4:]
    if is_hollow(verb, doubled=entry.doubled):
        return verb + TA_MARBUTA if "x" in entry.forms and len(verb) == 6 else verb[:-2] + YA + ALEF + last
    if weak or last == HAMZA_ABOVE:
        return verb[:-1] + ALEF + HAMZA
    return verb + ALEF + last if entry.doubled else verb[:-1] + ALEF + last


def participles(entry: VerbEntry) -> Iterator[str]:
    """The masculine singular of the participles, active and passive, as they read."""
    if "1" in entry.forms:
        yield from map(read, _first(entry))
    if set(entry.forms) - {"1"}:
        body = entry.imperfect[1:]
        yield read(MIM + body)
        if body[-1] in YA:
            yield read(MIM + body[:-1])
            yield read(MIM + body[:-1] + MAQSURA)
        elif is_hollow(entry.perfect, doubled=entry.doubled) and body[-2] in WAW + YA:
            yield read(MIM + body[:-2] + ALEF + body[-1])


def _first(entry: VerbEntry) -> Iterator[str]:
    """قتل gives قاتل and مقتول; قال قائل, مقول; رمى رامي, رام, مرمي; دعا داعي, مدعو; سأل سائل, مسؤول; قرأ قارئ, مقروء."""
    verb, body = entry.perfect, entry.imperfect[1:]
    if len(verb) == 2:
        yield from (verb[0] + ALEF + verb[1], MIM + verb + WAW + verb[1])
        return
    if len(verb) != 3:
        return
    first, middle, last = verb[0], verb[1], verb[2]
    head = MADDA if first == HAMZA_ABOVE else first + ALEF
    if is_hollow(verb, doubled=entry.doubled):
        yield from (head + HAMZA_ON_YA + last, MIM + (body if len(body) == 3 else verb))
    elif last in _WEAK:
        yield from (head + middle + YA, head + middle, MIM + first + middle + (WAW if body[-1] == WAW else YA))
    elif last in _SEATS:
        yield from (head + middle + HAMZA_ON_YA, MIM + first + middle + WAW + HAMZA)
    elif middle in _SEATS:
        yield from (head + HAMZA_ON_YA + last, MIM + first + "ؤو" + last, MIM + first + "ئو" + last)
    elif middle != ALEF:
        yield from (head + middle + last, MIM + first + middle + WAW + last)
