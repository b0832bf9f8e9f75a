"""Masdars and participles that the pattern of a verb gives: إعلان, معلن; تنفيذ, منفذ; اختيار, مختار.

The first pattern has too many masdars for a rule: those stand in `data/masdars.tsv` (قتل: قتل; وصل: وصول).
"""

from collections.abc import Iterator

from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.paradigm import is_hollow

_WEAK = ("ى", "ا", "ي", "و")


def masdars(entry: VerbEntry) -> Iterator[str]:
    """The verbal nouns, those of the entry first, as they read."""
    yield from map(read, entry.masdars)
    for form in entry.forms:
        if form != "1":
            yield from map(read, _masdar(form, entry))


def _masdar(form: str, entry: VerbEntry) -> Iterator[str]:
    verb, last, weak = entry.perfect, entry.perfect[-1], entry.perfect.endswith(("ى", "ا"))
    match form:
        case "2":
            yield from _second(verb, last, weak=weak)
        case "3":
            yield "م" + (verb[:-1] + "اة" if weak else (verb if verb[0] != "آ" else "ؤا" + verb[1:]) + "ة")
        case "4":
            yield from _fourth(entry, last, weak=weak)
        case "5" | "6":
            verb = verb.replace("اء", "اؤ") if verb[-3:-1] == "اء" else verb
            yield verb[:-1] + ("ي" if weak else "ؤ" if last == "أ" else last)
            if weak:
                yield verb[:-1]
        case "q":
            yield verb if verb[0] == "ت" else (_long(entry, weak=weak) if verb[0] == "ا" else verb + "ة")
        case _:
            yield _long(entry, weak=weak)


def _second(verb: str, last: str, *, weak: bool) -> Iterator[str]:
    if weak:
        yield "ت" + verb[:-1] + "ية"
    elif last == "أ":
        yield "ت" + verb[:-1] + "ئة"
    else:
        yield "ت" + ("أ" + verb[1:] if verb[0] == "أ" else verb)[:-1] + "ي" + last


def _fourth(entry: VerbEntry, last: str, *, weak: bool) -> Iterator[str]:
    """أعلن إعلان, أفاد إفادة, أوقف إيقاف, أجرى إجراء, أعد إعداد, آمن إيمان, أنشأ إنشاء."""
    root = entry.perfect[1:]
    if entry.perfect[0] == "آ" or root[0] in "وي":
        root = "ي" + root[entry.perfect[0] != "آ" :]
    if is_hollow(entry.perfect, doubled=entry.doubled):
        yield "إ" + root + "ة"
    else:
        yield (
            "إ" + (root[:-1] + "اء" if weak or last == "أ" else root + ("ا" + last if entry.doubled else ""))
            if (weak or last == "أ" or entry.doubled)
            else "إ" + root[:-1] + "ا" + last
        )


def _long(entry: VerbEntry, *, weak: bool) -> str:
    """An alef before the last letter: اجتمع اجتماع, انتهى انتهاء, اختار اختيار, اشتد اشتداد, استفاد استفادة, استورد استيراد."""
    verb, last = entry.perfect, entry.perfect[-1]
    if "أ" in verb[2:-1]:
        verb = verb[:2] + verb[2:-1].replace("أ", "ئ") + last  # استأنف استئناف, اطمأن اطمئنان
    if verb.startswith("است") and len(verb) > 4 and verb[3] == "و" and "x" in entry.forms:
        verb = "استي" + verb[4:]
    if is_hollow(verb, doubled=entry.doubled):
        return verb + "ة" if "x" in entry.forms and len(verb) == 6 else verb[:-2] + "يا" + last
    if weak or last == "أ":
        return verb[:-1] + "اء"
    return verb + "ا" + last if entry.doubled else verb[:-1] + "ا" + last


def participles(entry: VerbEntry) -> Iterator[str]:
    """The masculine singular of the participles, active and passive, as they read."""
    if "1" in entry.forms:
        yield from map(read, _first(entry))
    if set(entry.forms) - {"1"}:
        body = entry.imperfect[1:]
        yield read("م" + body)
        if body[-1] in "ي":
            yield read("م" + body[:-1])
            yield read("م" + body[:-1] + "ى")
        elif is_hollow(entry.perfect, doubled=entry.doubled) and body[-2] in "يو":
            yield read("م" + body[:-2] + "ا" + body[-1])


def _first(entry: VerbEntry) -> Iterator[str]:
    """قتل gives قاتل and مقتول; قال قائل, مقول; رمى رامي, رام, مرمي; دعا داعي, مدعو; سأل سائل, مسؤول; قرأ قارئ, مقروء."""
    verb, body = entry.perfect, entry.imperfect[1:]
    if len(verb) == 2:
        yield from (verb[0] + "ا" + verb[1], "م" + verb + "و" + verb[1])
        return
    if len(verb) != 3:
        return
    first, middle, last = verb[0], verb[1], verb[2]
    head = "آ" if first == "أ" else first + "ا"
    if is_hollow(verb, doubled=entry.doubled):
        yield from (head + "ئ" + last, "م" + (body if len(body) == 3 else verb))
    elif last in _WEAK:
        yield from (head + middle + "ي", head + middle, "م" + first + middle + ("و" if body[-1] == "و" else "ي"))
    elif last in "أئ":
        yield from (head + middle + "ئ", "م" + first + middle + "وء")
    elif middle in "أئ":
        yield from (head + "ئ" + last, "م" + first + "ؤو" + last, "م" + first + "ئو" + last)
    elif middle != "ا":
        yield from (head + middle + last, "م" + first + middle + "و" + last)
