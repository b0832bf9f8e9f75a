"""Dual nouns, each of which counts as 2: قتيلان, شهرين, طنين, طفلتيه, مدينتي حلب وإدلب.

The same endings are a plural (المسلحين), the end of a name (عثمان, لبنان), of a broken plural (بلدان), of a verb (يلتقيان)
and of an adjective (الأخيرين). So an ending alone proves nothing: the word without it has to be a noun of
`data/countable.tsv`, whose plural says how far ين is to be trusted. Unknown words in تين and تان are left alone too:
over a large corpus most of them were names (الأرجنتين, أوستن) and adjectives (خاصتين).

>>> dual("وشهرين").offset, dual("وشهرين").singular
(1, 'شهر')
>>> dual("المسلحين") is None, dual("مقاتلَيْن").singular
(True, 'مقاتل')
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsgraph.document import normalise
from newsgraph.document.clitics import Cut, cuts
from newsgraph.document.letters import ALEF, AND, AND_THE, ARTICLE, DEFINITE, NUN, OBLIQUE, WILL, YA
from newsgraph.lexicons.closed import closed
from newsgraph.numerals.countables import Noun, NounClass, constructs, exceptions, next_words, nouns
from newsgraph.numerals.dual_endings import listed

_LONGEST = 24
_GENERAL = "عام"  # a year, and "general"


@dataclass(frozen=True, slots=True)
class Dual:
    """A dual noun inside a token: the noun is the token from `offset` on, `proclitics` the letters cut before it.

    `definite` with ال or a pronoun (الشهرين, طفليه); `construct` without its nun before a genitive (وزيري الخارجية);
    `calendar` where that makes a date and no figure (يومي الجمعة والسبت). `unit` is the guidelines' code for a period,
    a measure or a currency, None where there is none or where it depends on the country (دينارين).
    """

    proclitics: str
    offset: int
    singular: str
    definite: bool
    construct: bool
    noun_class: NounClass
    unit: str | None = None
    feminine: bool = False
    calendar: bool = False


@cache
def _endings() -> tuple[str, ...]:
    return closed("dual") + closed("dual_owned")


@lru_cache(maxsize=8_192)
def dual(token_text: str) -> Dual | None:
    """The dual noun that the token is, by itself; None for anything else and for a dual without nun (مدينتي)."""
    form = normalise(token_text)
    if not form.endswith(_endings()) or not 3 < len(form) <= _LONGEST:
        return None
    for cut in _readings(token_text):
        if cut.rest in exceptions():
            return None
        for body, article in _bodies(cut):
            found = listed(body, token_text)
            if found and not (article and found.plural == "nisba"):
                return _result(cut, found, definite=article or not body.endswith(NUN))
    return None


@lru_cache(maxsize=8_192)
def dual_construct(token_text: str, next_form: str, following: str = "") -> Dual | None:
    """The dual that has lost its nun before the next word, where that word proves it; `calendar` marks a date.

    Marks of quotation between the two are the caller's to skip. `following` is the form after the next word.

    >>> dual_construct("مدينتي", "حلب").singular, dual_construct("يومي", "الجمعة").calendar, dual_construct("يومي", "في")
    ('مدينة', True, None)
    """
    form, after = normalise(token_text), normalise(next_form)
    if not form.endswith((YA, ALEF)) or not 2 < len(form) <= _LONGEST:
        return None
    for cut in _readings(token_text):
        noun = nouns().get(cut.rest[:-1])
        rules = constructs().get(noun.singular, {}) if noun else {}
        for kind, calendar in rules.items():
            if noun and _follows(kind, after, following) and _vowel_fits(cut.rest, noun, kind, after):
                return _result(cut, noun, definite=False, construct=True, calendar=calendar)
    return None


def dual_nouns(words: Sequence[str]) -> list[tuple[int, Dual]]:
    """The duals among the words of a sentence with their positions, without those that only describe a dual before them.

    Marks of quotation are best left out of `words`. A dual that a number counts (ثلاثة شرطيين) is the caller's to drop.

    >>> [noun.singular for _, noun in dual_nouns("قال مسؤولان دفاعيان أمريكيان في البلدين الشقيقين".split())]
    ['مسؤول', 'بلد']
    """
    found: list[tuple[int, Dual]] = []
    last: Dual | None = None
    case = ""
    for at, word in enumerate(words):
        after, following = (words[i] if i < len(words) else "" for i in (at + 1, at + 2))
        noun = dual(word) or dual_construct(word, after, following)
        ending = normalise(word)[-2:]
        if noun and not (last and ending == case and describes(last, noun)):
            last, case = noun, ending
            if counts(noun, after, words[at - 1] if at else ""):
                found.append((at, noun))
        elif not noun and ending not in closed("dual"):
            last = None
    return found


def describes(noun: Dual, word: Dual) -> bool:
    """Whether `word`, right after `noun` or after its adjectives, is one more adjective: same gender, same article."""
    alike = noun.feminine == word.feminine and noun.definite == word.definite
    return alike and not word.proclitics and not noun.construct and word.noun_class in ("person", "other")


def counts(noun: Dual, next_form: str, form_before: str = "") -> bool:
    """False where a word beside it shows that nothing is counted: the two are numbered, or the noun is another word.

    «في الدقيقتين 30 و45» and «العامين 2014 و2015» are points in time, «المرحلتين الأولى والثانية» are named;
    طنين before الأذن is a ringing; «الأمناء العامين» are general secretaries.
    """
    after = normalise(next_form)
    numbered = noun.definite and (after[:1].isdigit() or after in next_words()["ordinals"])
    return not numbered and after not in next_words().get(noun.singular, ()) and not _general(noun, normalise(form_before), after)


def _general(noun: Dual, before: str, after: str) -> bool:
    """«الأمناء العامين للأحزاب», but «خلال العامين» and «زار الرئيس العامين الماضيين» are two years."""
    described = before.startswith((*DEFINITE, AND_THE))
    return (
        noun.singular == _GENERAL and noun.definite and described and not (after.startswith(ARTICLE) and after.endswith(OBLIQUE))
    )


def _result(cut: Cut, noun: Noun, *, definite: bool, construct: bool = False, calendar: bool = False) -> Dual:
    front, feminine = (cut.proclitics, cut.offset), noun.plural == "feminine"
    return Dual(*front, noun.singular, definite, construct, noun.noun_class, noun.unit, feminine, calendar)


def _readings(token_text: str) -> list[Cut]:
    """The ways to cut the token, without the verb's س."""
    return [cut for cut in cuts(token_text) if WILL not in cut.proclitics]


def _bodies(cut: Cut) -> Iterator[tuple[str, bool]]:
    """The word with what may be its article, then without: ألمانيان begins with ال of its own."""
    yield cut.rest, False
    if cut.rest.startswith(ARTICLE):
        yield cut.rest[2:], True


def _follows(kind: str, after: str, following: str) -> bool:
    """Whether the next words are of the kind that a rule of countable_construct.tsv asks for."""
    if kind in ("any", "definite"):  # ولايتي السبت: Velayati, on Saturday
        wanted = 1 if kind == "any" else 3
        plain = len(after) > wanted and after.isalpha() and after not in next_words()["never"] | next_words()["weekdays"]
        return plain and (kind == "any" or after.startswith(ARTICLE))
    if kind == "year":
        return _between(after, 1000, 2199)
    if kind == "day":
        return _between(after, 1, 31) and normalise(following).startswith(AND)
    return after in next_words()[kind]


def _between(after: str, low: int, high: int) -> bool:
    return len(after) <= 4 and after.isdecimal() and low <= int(after) <= high


def _vowel_fits(body: str, noun: Noun, kind: str, after: str) -> bool:
    """The nominative's alef is also the accusative of one (عاما 2014, وزيرا): only before ال, or after ت of a feminine."""
    if body.endswith(YA) or noun.plural == "feminine":
        return True
    return kind not in ("weekdays", "months", "day", "year") and after.startswith(ARTICLE)


def may_be_dual(token_text: str) -> bool:
    """True where the token is a dual, or could be one that lost its nun: cheap, since it is asked of every token."""
    if dual(token_text) is not None:
        return True
    form = normalise(token_text)
    if not form.endswith((YA, ALEF)) or not 2 < len(form) <= _LONGEST:
        return False
    found = (nouns().get(cut.rest[:-1]) for cut in _readings(token_text))
    return any(noun.singular in constructs() for noun in found if noun)
