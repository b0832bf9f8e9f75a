"""Digits that are a name, a code, a rank or a list's bullet: فرانس 24, F-16, الدورة الـ25, «1- المقدمة»."""

from newsgraph.document.letters import ALEF, AND, AND_THE, ARTICLE, BY, BY_THE, FOR_THE, SO_THE
from newsgraph.figures.agreement import agrees
from newsgraph.figures.lexicon import LAST_MINUTE, bounds, context, nouns
from newsgraph.figures.measure import units
from newsgraph.figures.nounforms import can_count, listed, owned_plural, plural
from newsgraph.figures.sentence_window import HYPHENS, SentenceWindow, one_of
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import FROM
from newsgraph.numerals.reading import Reading

_LETTERS = 2
_RULING_REACH = 4  # words between «قرار» and its number
_RULING_FIRST = 100  # rulings of few digits have a word for them (القرار رقم 12)
_ITEMS = 10
_TITLE = 4  # tokens of a short quotation
_QUOTES = frozenset('"«»“”')
_ARTICLES = frozenset({ARTICLE, AND_THE, BY_THE, FOR_THE, SO_THE})
_WEST = "وست"  # six, and "west"
_ITEM_STOPS = frozenset(".:؛،")


def bullet(window: SentenceWindow, found: Reading) -> bool:
    """1. or 2- or 3) at the start of a line, and [4]."""
    at = found.first
    if window.form(at - 1) == "[" and window.form(at + 1) == "]":
        return True
    if at == 1 and window.form(0) in HYPHENS and window.glued(1):
        return False  # "-5 قتلى": the hyphen is the bullet
    opens = at == 0 or (window.form(at - 1) in _ITEM_STOPS and window.form(at + 1) in HYPHENS)
    if not opens or not window.glued(at + 1) or window.form(at + 1) not in HYPHENS | {".", ")", "/"}:
        return False
    return len(window.form(at)) <= 2 and not window.is_number(at + 2)


def clipped(window: SentenceWindow, found: Reading) -> bool:
    """Digits that touch Latin letters (4G, H1N1), or a hyphen that ties them to a word (F-16, كوفيد-19)."""
    before, stop = found.first - 1, found.stop
    if window.glued(found.first) and window.is_word(before) and window.form(before).isascii() and not _coded(window, before):
        return True
    if window.glued(stop) and window.is_word(stop) and window.after(stop, units()) is None and window.form(stop).isascii():
        return True
    if _item(window, found):
        return True
    tied = window.form(before) in HYPHENS | {"_", "/"} and window.glued(found.first) and window.glued(before)
    tied_after = window.form(stop) in HYPHENS | {"_"} and window.glued(stop) and window.glued(stop + 1)
    if window.form(stop) in context()["plus"] or (window.form(before) in context()["plus"] and window.is_number(before - 1)):
        return True  # مجموعة 5+1
    hung = window.form(before) in HYPHENS and window.glued(before) and _model(window.form(before - 1))  # «إف- 16»
    return ((tied or hung) and window.is_word(before - 1)) or (tied_after and window.is_word(stop + 1))


def _item(window: SentenceWindow, found: Reading) -> bool:
    """«1سامسونغ»: the number of an item, glued to its name; «5قتلى» counts, and one and two are never counted in digits so."""
    stop = found.stop
    if not (window.glued(stop) and window.is_word(stop)) or found.low > _ITEMS or found.ranged or found.power:
        return False
    return window.after(stop, units()) is None and not (plural(window.form(stop)) and found.low > _LETTERS)


def _model(form: str) -> bool:
    """«إف», «سوخوي»: what a number names a type of."""
    return len(form) <= _LETTERS or form in context()["names_before"]


def _coded(window: SentenceWindow, at: int) -> bool:
    return (window.form(at),) in units()


def attached(window: SentenceWindow, found: Reading, *, counts: bool) -> bool:
    """A word glued before: و and ب may be; الـ25 is an ordinal unless something counted follows; others are names."""
    at = found.first
    form = window.form(at - 1)
    if not (window.glued(at) or form in _ARTICLES) or not window.is_word(at - 1) or _coded(window, at - 1):
        return False
    if form.endswith(ARTICLE) or form.endswith(FOR_THE) or form == FOR_THE:
        if one_of(window.form(at - 2), context()["age_bare"] | context()["aged"]):
            return False  # «في سن الـ50»
        if window.form(found.stop) == FROM and window.form(found.stop + 1) in context()["lived"]:
            return False  # «في الـ25 من عمره»
        return not (counts or _plural_before(window, at - 2) or _plural_after(window, found.stop))
    spaced = form in nouns()["function"] or any((form,) == phrase[-1:] for phrase in bounds().before)  # «نحو107 دول»
    return form not in context()["clitics"] and not spaced and not counts


def _plural_before(window: SentenceWindow, at: int) -> bool:
    """«الدول الـ28», «المتهمين الـ15»: the plural is counted; «الدورة الـ25» has its rank."""
    form = window.form(at)
    return (form.startswith(ARTICLE) and plural(form)) or owned_plural(form)


def _plural_after(window: SentenceWindow, at: int) -> bool:
    """«الـ12 الباقون», «الـ20 لاعبا»."""
    form = window.form(at)
    return form.endswith(closed("people")) or form in nouns()["plurals"] or (form.endswith(ALEF) and len(form) > 3)


def named(window: SentenceWindow, found: Reading) -> bool:
    """فرانس 24, القرار 2254: the word before makes the number a name's part."""
    if not found.words and window.form(found.stop) in context()["ranks_after"]:
        return True  # «المركز الرابع عربيا و42 عالميا»
    if _specified(window, found):
        return False
    before = window.before_article(found.opener)
    before -= window.form(before) in ("(", "«", '"', "“")
    word = window.form(before)
    latin = (
        not found.words and window.is_word(before) and word.isascii() and len(word) > 1 and not _coded(window, before)
    )  # iPhone 7
    # «الدقائق التسعين» are counted, «الدقائق 5 و30» named
    several = found.words and found.definite and found.kind == "cardinal" and plural(word)
    box = word == BY and window.near((before - 1, before - 2), context()["box"])  # «ص. ب 1234»
    rank = not (found.words or found.ranged) and one_of(window.form(found.opener - 1), context()["own_ranks"])  # «لقبه 13»
    if latin or box or rank or (not several and one_of(word, context()["names_before"])) or _ruling(window, found):
        return True
    return _titled(window, found) or _minute(window, found)


def _ruling(window: SentenceWindow, found: Reading) -> bool:
    """«قرار مجلس الأمن الدولي 2254», «اللواء المدرع 35»: the number of a ruling or a formation, a few words after its kind."""
    follows = window.is_word(found.stop) and can_count(window.form(found.stop)) and not window.definite(found.stop)
    if found.words or found.ranged or found.power or follows:
        return False
    if window.form(found.first - 1) in context()["number_of"] and window.definite(found.first - 2):
        return True  # «القانون عدد 52»
    kinds = context()["formations"] | (context()["rulings"] if found.low >= _RULING_FIRST else frozenset())
    for at in range(found.first - 1, max(-1, found.first - 1 - _RULING_REACH), -1):
        if one_of(window.form(at), kinds):
            return True
        if not window.is_word(at) or one_of(window.form(at), nouns()["function"]):
            return False
    return False


def _specified(window: SentenceWindow, found: Reading) -> bool:
    """«شهدت الدورة 19 هدفا», «الجولة 10 مباريات», «المركز 1900 مكالمة»: a noun of the right form is counted."""
    form, last = window.form(found.stop), int(found.low) % 100
    if not can_count(form) or form.startswith(ARTICLE):
        return False
    if last in range(11, 100):
        return form.endswith(ALEF) and len(form) > 3
    return agrees(last, form) if last > 2 else listed(form)


def _minute(window: SentenceWindow, found: Reading) -> bool:
    """«هدف رامسي (49)», «(9 و28)»: minutes of goals, alone in brackets in a sentence about a match."""
    if found.words or found.power or found.ranged or found.low > LAST_MINUTE or not window.is_word(found.first - 2):
        return False
    alone = window.form(found.first - 1) == "(" and window.form(found.stop) in (")", AND, "،")
    return alone and window.near(range(len(window.tokens)), context()["sport"])


def _titled(window: SentenceWindow, found: Reading) -> bool:
    """«"روتم 1200"»: digits that close a short quotation after a name."""
    if found.words or window.form(found.stop) not in _QUOTES or not window.is_word(found.first - 1):
        return False
    opened = [at for at in range(found.first - _TITLE, found.first) if window.form(at) in _QUOTES]
    return bool(opened) and not any(one_of(window.form(at), nouns()["function"]) for at in range(opened[-1] + 1, found.first))


def foreign(window: SentenceWindow, found: Reading) -> bool:
    """«وست هام» is West Ham, «ألف ليلة وليلة» a book."""
    nights = {window.form(found.stop), window.form(found.stop + 1)} == context()["nights"]
    return nights or (window.form(found.first) == _WEST and window.form(found.stop) in context()["west"])
