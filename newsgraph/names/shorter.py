"""Which names are short for others: أردوغان, المرصد السوري, مطار بيروت."""

from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.names.bodies import country
from newsgraph.names.spelling import Key, known

_LONGEST = 8  # words of a name that is short for another
_INTERNATIONAL = "الدولي"


def runs(label: str, key: Key) -> set[Key]:
    """The runs of a name's words that may be short for it; filed by these, many names with one word cost no more than few."""
    if label == "LOC":
        return {key[:-1]} if key[-1] == _INTERNATIONAL else set()
    starts = range(len(key) if label == "PER" else min(2, len(key)))
    runs = {key[at:stop] for at in starts for stop in range(at + 1, min(len(key), at + _LONGEST) + 1)}
    return (runs | {key[-1:]}) - {key}


def is_short(label: str, short: Key, long: Key) -> bool:
    """Whether people say `short` for `long`: any run of a person's names, the head of an organization's (المرصد السوري)."""
    if len(short) >= len(long):
        return False
    if label == "LOC":
        return long == (*short, _INTERNATIONAL) and short[0] in place_nouns()  # مطار بيروت الدولي
    if label == "ORG" and len(short) == 1:
        # a club's last name (ليكرز) stands for it; a body that is part of another's name (مجلس شورى داعش) does not
        if short == long[-1:] and short not in known() and not short[0].startswith("ال"):
            return True
        # الكونغرس stands for الكونغرس الأميركي; but الاتحاد for no الاتحاد السعودي
        by_itself = short in known() or short[0].removeprefix("ال") not in body_nouns()
        return short == long[:1] and by_itself and all(map(country, long[1:]))
    if label == "ORG":
        # a body without its noun (واحة تلكوم, شركة واحة تلكوم الإماراتية); المجلس الوطني لحزب الريف is no حزب الريف
        # nor is نقابة شركة الورد one with شركة الورد
        nouns = [word.removeprefix("ال") in body_nouns() for word in (long[0], short[0])]
        headless = long[1 : 1 + len(short)] == short and nouns == [True, False]
        return short == long[: len(short)] or (headless and all(map(country, long[1 + len(short) :])))
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
