"""Digits that are a name, a code, a rank or a list's bullet: فرانس 24, F-16, الدورة الـ25, «1- المقدمة»."""

from newsgraph.figures.lexicon import bounds, context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import can_count, owned_plural, plural
from newsgraph.figures.stretch import HYPHENS, Stretch, one_of
from newsgraph.numerals.reading import Reading

_LAST_MINUTE = 125
_LETTERS = 2
_RULING_REACH = 4  # words between «قرار» and its number
_RULING_FIRST = 100  # rulings of few digits have a word for them (القرار رقم 12)
_ITEMS = 10
_TITLE = 4  # tokens of a short quotation
_QUOTES = frozenset('"«»“”')
_PLUS = frozenset({"+", "زائد"})
_ARTICLES = frozenset({"ال", "وال", "بال", "لل", "فال"})
_ITEM_STOPS = frozenset(".:؛،")


def bullet(stretch: Stretch, found: Reading) -> bool:
    """1. or 2- or 3) at the start of a line, and [4]."""
    at = found.first
    if stretch.form(at - 1) == "[" and stretch.form(at + 1) == "]":
        return True
    if at == 1 and stretch.form(0) in HYPHENS and stretch.glued(1):
        return False  # "-5 قتلى": the hyphen is the bullet
    opens = at == 0 or (stretch.form(at - 1) in _ITEM_STOPS and stretch.form(at + 1) in HYPHENS)
    if not opens or not stretch.glued(at + 1) or stretch.form(at + 1) not in HYPHENS | {".", ")", "/"}:
        return False
    return len(stretch.form(at)) <= 2 and not stretch.is_number(at + 2)


def clipped(stretch: Stretch, found: Reading) -> bool:
    """Digits that touch Latin letters (4G, H1N1), or a hyphen that ties them to a word (F-16, كوفيد-19)."""
    before, stop = found.first - 1, found.stop
    if stretch.glued(found.first) and stretch.is_word(before) and stretch.form(before).isascii() and not _coded(stretch, before):
        return True
    if stretch.glued(stop) and stretch.is_word(stop) and stretch.after(stop, units()) is None and stretch.form(stop).isascii():
        return True
    if _item(stretch, found):
        return True
    tied = stretch.form(before) in HYPHENS | {"_", "/"} and stretch.glued(found.first) and stretch.glued(before)
    tied_after = stretch.form(stop) in HYPHENS | {"_"} and stretch.glued(stop) and stretch.glued(stop + 1)
    if stretch.form(stop) in _PLUS or (stretch.form(before) in _PLUS and stretch.is_number(before - 1)):
        return True  # مجموعة 5+1
    hung = stretch.form(before) in HYPHENS and stretch.glued(before) and _model(stretch.form(before - 1))  # «إف- 16»
    return ((tied or hung) and stretch.is_word(before - 1)) or (tied_after and stretch.is_word(stop + 1))


def _item(stretch: Stretch, found: Reading) -> bool:
    """«1سامسونغ»: the number of an item, glued to its name; «5قتلى» counts, and one and two are never counted in digits so."""
    stop = found.stop
    if not (stretch.glued(stop) and stretch.is_word(stop)) or found.low > _ITEMS or found.ranged or found.power:
        return False
    return stretch.after(stop, units()) is None and not (plural(stretch.form(stop)) and found.low > _LETTERS)


def _model(form: str) -> bool:
    """«إف», «سوخوي»: what a number names a type of."""
    return len(form) <= _LETTERS or form in context()["names_before"]


def _coded(stretch: Stretch, at: int) -> bool:
    return (stretch.form(at),) in units()


def attached(stretch: Stretch, found: Reading, counts: bool) -> bool:
    """A word glued before: و and ب may be; الـ25 is an ordinal unless something counted follows; others are names."""
    at = found.first
    form = stretch.form(at - 1)
    if not (stretch.glued(at) or form in _ARTICLES) or not stretch.is_word(at - 1) or _coded(stretch, at - 1):
        return False
    if form.endswith("ال") or form.endswith("لل") or form == "لل":
        if one_of(stretch.form(at - 2), context()["age_bare"] | context()["aged"]):
            return False  # «في سن الـ50»
        if stretch.form(found.stop) == "من" and stretch.form(found.stop + 1) in context()["lived"]:
            return False  # «في الـ25 من عمره»
        return not (counts or _plural_before(stretch, at - 2) or _plural_after(stretch, found.stop))
    spaced = form in nouns()["function"] or any((form,) == phrase[-1:] for phrase in bounds().before)  # «نحو107 دول»
    return form not in context()["clitics"] and not spaced and not counts


def _plural_before(stretch: Stretch, at: int) -> bool:
    """«الدول الـ28», «المتهمين الـ15»: the plural is counted; «الدورة الـ25» has its rank."""
    form = stretch.form(at)
    return (form.startswith("ال") and plural(form)) or owned_plural(form)


def _plural_after(stretch: Stretch, at: int) -> bool:
    """«الـ12 الباقون», «الـ20 لاعبا»."""
    form = stretch.form(at)
    return form.endswith(("ين", "ون")) or form in nouns()["plurals"] or (form.endswith("ا") and len(form) > 3)


def named(stretch: Stretch, found: Reading) -> bool:
    """فرانس 24, القرار 2254: the word before makes the number a name's part."""
    if not found.words and stretch.form(found.stop) in context()["ranks_after"]:
        return True  # «المركز الرابع عربيا و42 عالميا»
    if _specified(stretch, found):
        return False
    before = stretch.before_article(found.opener)
    before -= stretch.form(before) == "("
    word = stretch.form(before)
    latin = (
        not found.words and stretch.is_word(before) and word.isascii() and len(word) > 1 and not _coded(stretch, before)
    )  # iPhone 7
    # «الدقائق التسعين» are counted, «الدقائق 5 و30» named
    several = found.words and found.definite and found.kind == "cardinal" and plural(word)
    box = word == "ب" and "ص" in (stretch.form(before - 1), stretch.form(before - 2))  # «ص. ب 1234»
    rank = not (found.words or found.ranged) and one_of(stretch.form(found.opener - 1), context()["own_ranks"])  # «لقبه 13»
    if latin or box or rank or (not several and one_of(word, context()["names_before"])) or _ruling(stretch, found):
        return True
    return _titled(stretch, found) or _minute(stretch, found)


def _ruling(stretch: Stretch, found: Reading) -> bool:
    """«قرار مجلس الأمن الدولي 2254», «اللواء المدرع 35»: the number of a ruling or a formation, a few words after its kind."""
    follows = stretch.is_word(found.stop) and can_count(stretch.form(found.stop)) and not stretch.definite(found.stop)
    if found.words or found.ranged or found.power or follows:
        return False
    if stretch.form(found.first - 1) == "عدد" and stretch.definite(found.first - 2):
        return True  # «القانون عدد 52»
    kinds = context()["formations"] | (context()["rulings"] if found.low >= _RULING_FIRST else frozenset())
    for at in range(found.first - 1, max(-1, found.first - 1 - _RULING_REACH), -1):
        if one_of(stretch.form(at), kinds):
            return True
        if not stretch.is_word(at) or one_of(stretch.form(at), nouns()["function"]):
            return False
    return False


def _specified(stretch: Stretch, found: Reading) -> bool:
    """«شهدت الدورة 19 هدفا»: from 11 to 99 what is counted stands in the accusative."""
    form = stretch.form(found.stop)
    return 11 <= int(found.low) % 100 <= 99 and form.endswith("ا") and len(form) > 3 and can_count(form)


def _minute(stretch: Stretch, found: Reading) -> bool:
    """«هدف رامسي (49)», «(9 و28)»: minutes of goals, alone in brackets in a sentence about a match."""
    if found.words or found.power or found.ranged or found.low > _LAST_MINUTE or not stretch.is_word(found.first - 2):
        return False
    alone = stretch.form(found.first - 1) == "(" and stretch.form(found.stop) in (")", "و", "،")
    return alone and stretch.near(range(len(stretch.tokens)), context()["sport"])


def _titled(stretch: Stretch, found: Reading) -> bool:
    """«"روتم 1200"»: digits that close a short quotation after a name."""
    if found.words or stretch.form(found.stop) not in _QUOTES or not stretch.is_word(found.first - 1):
        return False
    opened = [at for at in range(found.first - _TITLE, found.first) if stretch.form(at) in _QUOTES]
    return bool(opened) and not any(one_of(stretch.form(at), nouns()["function"]) for at in range(opened[-1] + 1, found.first))


def foreign(stretch: Stretch, found: Reading) -> bool:
    """«وست هام» is West Ham, «ألف ليلة وليلة» a book."""
    if stretch.form(found.stop) == "ليلة" and stretch.form(found.stop + 1) == "وليلة":
        return True
    return stretch.form(found.first) == "وست" and stretch.form(found.stop) in context()["west"]
