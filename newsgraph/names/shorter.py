"""Which names are short for others: أردوغان, المرصد السوري, مطار بيروت."""

from newsgraph.document.letters import ARTICLE, FOR, FOR_THE, TA_MARBUTA, YA
from newsgraph.lexicons import name_words, words
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.names.beside import beside
from newsgraph.names.nations import country
from newsgraph.names.phrases import body_words, is_adjective
from newsgraph.names.spelling import SON, Key, known

_LONGEST = 8  # words of a name that is short for another
_NICKNAMED = 2  # words of a name that one of them stands for with an article


def runs(label: str, key: Key) -> set[Key]:
    """The runs of a name's words that may be short for it; filed by these, many names with one word cost no more than few."""
    if label == "LOC":
        return {key[:stop] for stop in range(2, len(key)) if _is_whole(key, stop)}
    starts = range(len(key) if label == "PER" else min(2, len(key)))
    runs = {key[at:stop] for at in starts for stop in range(at + 1, min(len(key), at + _LONGEST) + 1)}
    if label != "LOC" and len(key) < _LONGEST:
        gaps = ((at, stop) for stop in range(2, len(key)) for at in range(1, stop) if SON not in (key[at - 1], key[stop]))
        runs |= {key[:at] + key[stop:] for at, stop in gaps}
    if label == "ORG" and (construct := _construct(key)):
        runs |= {construct[:stop] for stop in range(2, len(construct) + 1)}
    nicknames = {(ARTICLE + word,) for word in (key[0], key[-1])}
    return (runs | nicknames | {key[-1:], (key[-1].removeprefix(ARTICLE),)}) - {key}


def is_short(label: str, short: Key, long: Key) -> bool:
    """Whether people say `short` for `long`: any run of a person's names, the head of an organization's (المرصد السوري)."""
    if len(short) >= len(long):
        return False
    if label == "LOC":  # مطار بيروت (الدولي), حاجز سالم (العسكري); but حي is no حي السلام
        return short == long[: len(short)] and len(short) > 1 and _is_whole(long, len(short))
    if label == "PER":
        within = any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
        return within or _skips(short, long) or (len(short) == 1 and _is_same_surname(short[0], long[-1]))
    return _is_word_of(short[0], long) if len(short) == 1 else _is_head_of(short, long) or _drops(short, long)


def _is_whole(place: Key, stop: int) -> bool:
    """Whether a place is called so by the words before word `stop` alone: it has its noun, or adjectives follow, none of a
    side (مفرق الورد الشرقي)."""
    return place[0] in place_nouns() or all(is_adjective(word) and not _is_side(word) for word in place[stop:])


def _is_side(adjective: str) -> bool:
    return adjective.removeprefix(ARTICLE).removesuffix(TA_MARBUTA).removesuffix(YA) in body_words("side")


def _drops(short: Key, long: Key) -> bool:
    """Whether words in the middle of a body's name are left out (الخطوط [الجوية] اليمنية, المجلس [الوطني] الانتقالي), and it is
    no other of a state's bodies (القوات [البرية] الأوكرانية), no part of one, nor what one was before."""
    dropped = set(long) - set(short)
    if not _skips(short, long) or not dropped.isdisjoint(words("former_titles.txt")):
        return False
    noun = body_nouns().get(short[0].removeprefix(ARTICLE))
    if (noun and noun.category == "military") or short[0] in (word.removeprefix(FOR) for word in long[1:]):
        return False
    return not (country(short[-1]) and (short[0] in words("national_bodies.txt") or any(map(country, dropped))))


def _skips(short: Key, long: Key) -> bool:
    """Whether names in the middle are left out (عثمان [عبد العزيز] صالح, محمد [بن عبد الكريم] العيسى; but
    محمد بن سعود بن خالد is no محمد بن خالد)."""
    ways = (at for at in range(1, len(short)) if long[:at] == short[:at] and long[at - len(short) :] == short[at:])
    return any(SON not in (short[at - 1], short[at]) for at in ways)


def _is_same_surname(short: str, last: str) -> bool:
    """Whether words are one surname with and without its article (أحمد بغدادي: البغدادي); whoever is called حسين is no الحسين."""
    bare = short.removeprefix(ARTICLE)
    return bare == last.removeprefix(ARTICLE) and (bare.endswith(YA) or bare not in name_words())


def _is_word_of(word: str, long: Key) -> bool:
    """Whether a word is short for a body: its last (ليكرز), one of two (الوداد, السيتي, الشورى), its first before a nationality.

    A body that is part of another's name (مجلس شورى داعش) does not; nor is الاتحاد one with الاتحاد السعودي.
    """
    bare = word.removeprefix(ARTICLE)
    if word != bare and not {word, bare}.isdisjoint((long[0], long[-1])) and bare not in body_nouns():
        return len(long) == _NICKNAMED
    if word == long[-1] and (word,) not in known() and word == bare:
        return True
    if long[0] in beside("left out") and word == long[1] and all(map(country, long[2:])):
        return True
    return word == long[0] and ((word,) in known() or bare not in body_nouns()) and all(map(country, long[1:]))


def _is_head_of(short: Key, long: Key) -> bool:
    """Whether some words stand for a body: the first, or all but its noun (واحة تلكوم, شركة واحة تلكوم الإماراتية).

    المجلس الوطني لحزب الريف is no حزب الريف, nor is نقابة شركة الورد one with شركة الورد.
    """
    nouns = [word.removeprefix(ARTICLE) in body_nouns() for word in (long[0], short[0])]
    headless = long[1 : 1 + len(short)] == short and (nouns == [True, False] or long[0] in beside("left out"))
    is_construct = short == _construct(long)[: len(short)]
    return is_construct or short == long[: len(short)] or (headless and all(map(country, long[1 + len(short) :])))


def _construct(long: Key) -> Key:
    """The body as a construct, without what stands between its noun and what it is for (الاتحاد العام للشغل: اتحاد الشغل)."""
    noun = long[0].removeprefix(ARTICLE)
    at = next((at for at, word in enumerate(long) if not word.startswith(ARTICLE)), len(long))
    if at in (0, len(long)) or noun not in body_nouns() or not long[at].startswith(FOR):
        return ()
    return (noun, (ARTICLE + long[at][2:]) if long[at].startswith(FOR_THE) else long[at][1:], *long[at + 1 :])
