"""The noun that a numeral counts, or the whole that a percentage or fraction is of."""

from dataclasses import dataclass
from decimal import Decimal

from newsgraph.document import Token
from newsgraph.document.clitics import cuts
from newsgraph.document.letters import FEMININE_PLURAL, HAMZA_ON_WAW, HAMZA_ON_YA, TA, TA_MARBUTA
from newsgraph.figures.lexicon import bounds, context, nouns
from newsgraph.figures.nounforms import can_count, owned, owned_plural, plural, without_pronoun
from newsgraph.figures.sentence_window import SentenceWindow, bare, one_of
from newsgraph.lexicons import known_names
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import BETWEEN, FROM, IN, ONLY
from newsgraph.numerals.lexicon import word
from newsgraph.numerals.reading import Reading

_OPENING = frozenset("«\"“'‘(")
_BACK = 12
_CHAIN = 5
_SMALL = 10


@dataclass(frozen=True, slots=True)
class Noun:
    """Tokens `first` to `stop` are the way from the numeral to the noun; characters `start` to `end` are the noun."""

    first: int
    stop: int
    start: int
    end: int


def counted(window: SentenceWindow, found: Reading) -> Noun | None:
    """The noun, after the numeral, before it, or under it (قتيلان)."""
    if found.kind == "dual":
        return Noun(found.first, found.stop, found.start, found.end)
    if found.kind == "percent":
        return _across(window, found) or _share(window, found)
    if found.definite and found.kind == "cardinal" and window.definite(found.first - 1):
        return _before(window, found) or _straight(window, found)  # «النقاط الثلاث خصوصا»
    if found.low == found.high == 1:
        return _before(window, found) or _straight(window, found) or _across(window, found)  # «أغنية واحدة»
    return _straight(window, found) or _across(window, found) or _before(window, found)


def _straight(window: SentenceWindow, found: Reading) -> Noun | None:
    """«15 جنديا», «آلاف المدنيين», «نصف مساحتها», «300 «جهادي»»."""
    at = found.stop + (window.form(found.stop) in _OPENING - {"("} and window.is_word(found.stop + 1))
    at += window.form(at) in context()["some_more"]  # «عشرون ونيف قتيلا»
    if not window.is_word(at) or _line_break(window, at):
        return None
    form, whole = window.form(at), found.kind in ("vague", "fraction")
    if found.kind == "fraction" and form in nouns()["wholes"] and window.is_word(at + 1):
        form, at = window.form(at + 1), at + 1  # «ثلث عدد السكان»
    dated = form in context()["year_words"] and len(window.form(at + 1)) == 4 and window.is_number(at + 1)
    if dated or (window.definite(at) and not whole):
        return None  # neither a definite word (الماضي) is counted nor the year of «22 ألفا سنة 2011»
    if not can_count(form) or (not whole and owned(form)) or word(window.tokens[at].text) is not None:
        return None
    return _placed(window, found.first, at, strip=whole)


def _across(window: SentenceWindow, found: Reading) -> Noun | None:
    """«ستة آلاف من موظفي المصنع», «95 في المائة من إجمالي السكان»."""
    bound = window.after(found.stop, bounds().after)  # «67 في المئة على الأقل من السكان»
    at = bound[0] if bound is not None else found.stop + (window.form(found.stop) == ONLY)
    if window.form(at) != FROM:
        return None
    at += 1
    while one_of(window.form(at), nouns()["wholes"]) and window.form(at) != BETWEEN and window.is_word(at + 1):
        at += 1
    if not window.is_word(at) or not can_count(window.form(at), definite=True) or word(window.tokens[at].text) is not None:
        return None
    named = known_names().get((window.form(at),)) == "LOC"
    if named or (found.kind not in ("percent", "fraction") and window.form(at) in nouns()["places"]):
        return None  # «17% من أستراليا», «خرج 20 من المدينة»
    return _placed(window, found.first, at, strip=True)


def _before(window: SentenceWindow, found: Reading) -> Noun | None:
    """«الأسواق الأربعة», «رجل واحد», «عدد القتلى إلى 25», «أحياء المدينة الثلاثة»."""
    if found.kind not in ("cardinal", "vague"):
        return None
    at = window.before_article(found.first)
    if (found.definite or at < found.first - 1) and not found.proclitics:
        head = _definite_head(window, at)
    elif found.words and found.low <= _SMALL and _indefinite_head(window, at, found.low):
        head = at
    else:
        head = -1
    if head < 0:
        head = _number_of(window, found)
    return _placed(window, found.first, head, strip=True) if head >= 0 else None


def _definite_head(window: SentenceWindow, at: int) -> int:
    """The head of the noun phrase that ends there: the plural nearest to the numeral, over adjectives and genitives."""
    for back in range(at, max(-1, at - _CHAIN), -1):
        form = window.form(back)
        if not window.is_word(back) or form in nouns()["function"]:
            return -1
        ranked = word(window.tokens[back].text)
        if ranked is not None and "ordinal" in ranked.kinds:
            continue  # «الأسباب الأولى الأربعة»
        if back == at and ((window.definite(at) and not form.endswith(TA_MARBUTA) and not _place(form)) or owned_plural(form)):
            return at
        if any(plural(bared) for bared in bare(form)) and not _place(form):
            return back
        if not window.definite(back) and back == at:
            return -1
    return -1


def _place(form: str) -> bool:
    """«ولايات البرازيل السبع»: a country is not what is counted."""
    return form in nouns()["places"] or known_names().get((form,)) == "LOC"


def _indefinite_head(window: SentenceWindow, at: int, value: Decimal) -> bool:
    """«رجل واحد», «أميركيين اثنين», «أطفال ثلاثة»."""
    form = window.form(at)
    if not window.is_word(at) or window.definite(at) or owned(form):
        return False
    if not can_count(form):
        return value == 1 and any(bared in nouns()["counted"] for bared in bare(form))
    return value == 1 or (value == 2 and form.endswith(closed("dual"))) or (plural(form) and form in nouns()["counted"])


def _number_of(window: SentenceWindow, found: Reading) -> int:
    """The position of X in «عدد X ... إلى 25», with no other number and no stop between."""
    for at in range(found.opener - 1, max(-1, found.opener - _BACK), -1):
        form = window.form(at)
        if window.is_number(at) or form in ".؛:()":
            return -1
        if one_of(form, nouns()["before"]) and at + 1 < found.opener:
            head = at + 1
            if window.after(head, bounds().before) is not None:
                return -1  # «عدد يفوق الألف»
            return head if window.is_word(head) and can_count(window.form(head), definite=True) else -1
    return -1


def _share(window: SentenceWindow, found: Reading) -> Noun | None:
    """«مساهمة النفط في اقتصادها 30 في المائة»: the whole stands before, after في, where a share is spoken of."""
    at = found.opener - 1
    if window.form(at - 1) not in (IN, FROM) or not window.is_word(at) or not can_count(window.form(at), definite=True):
        return None
    said = any(one_of(window.form(back), nouns()["shares"]) for back in range(at - 2, max(-1, at - 2 - _BACK), -1))
    return _placed(window, at, at, strip=True, stop=found.stop) if said else None


def _placed(window: SentenceWindow, first: int, at: int, *, strip: bool, stop: int = 0) -> Noun:
    token = window.tokens[at]
    start, end = _characters(token, strip=strip)
    if at < first and not plural(token.form) and token.form not in nouns()["counted"]:
        known = (cut.offset for cut in cuts(token.text) if plural(cut.rest) or cut.rest in nouns()["counted"])
        start += next(known, 0)
    return Noun(min(first, at), max(stop, at + 1), start, end)


def _characters(token: Token, *, strip: bool) -> tuple[int, int]:
    """The noun's own characters, without its pronoun where what stays is written as a word is: مقاتلي(ه), but أبنائه, مساحتها."""
    kept = without_pronoun(token.form)
    dropped = token.form[len(kept) :]
    bound = kept.endswith((HAMZA_ON_YA, HAMZA_ON_WAW)) or (kept.endswith(TA) and not kept.endswith(FEMININE_PLURAL))
    if not strip or not dropped or bound or not token.text.endswith(dropped):
        return token.start, token.end
    return token.start, token.end - len(dropped)


def _line_break(window: SentenceWindow, at: int) -> bool:
    return "\n" in window.text[window.tokens[at - 1].end : window.tokens[at].start]
