"""Where titles stand in a text, and how far they go: [المتحدث باسم الحكومة الفرنسية], [رئيس وحدة الجرائم], [قاضي حوض ...]."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.groups import group, same_meaning
from newsgraph.coreference.mentions import QUOTES, cuts_at, entity_at, is_definite, nouns_at
from newsgraph.coreference.neighbours import adjective
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import AND_THE, ARTICLE, BY, FOR, TA, TA_MARBUTA, YA
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import Title, body_nouns, place_nouns, titles
from newsgraph.lexicons.particles import FROM, IN
from newsgraph.matching import noun_cuts
from newsgraph.report import Organization, Person
from newsgraph.syntax import Article, Relation
from newsgraph.syntax.mentions import Placed

_LONGEST = 16  # tokens of a title
_BRACKETED = 4  # words of a name in brackets
_SLOTS = frozenset({Relation.OBJECT, Relation.SUBJECT})
_MOST_BARE = 4  # nouns in a row without the article (رئيس وحدة تحقيقات جرائم ...)


@dataclass(frozen=True, slots=True)
class TitleNoun:
    """A title noun at a token: read by `cut`, with the article (or `owned`: رئيسها) or in the construct."""

    at: int
    cut: Cut
    title: Title
    definite: bool
    owned: bool = False


def title_noun(article: Article, at: int) -> TitleNoun | None:
    """The title noun that the token is, its clitics cut (ولوزير: وزير), or None; no name is one."""
    tokens = article.document.tokens
    reading = _reading(tokens[at].text) if 0 <= at < len(tokens) and article.mentions.at[at] is None else None
    return TitleNoun(at, *reading) if reading else None


@lru_cache(maxsize=8_192)
def _reading(word: str) -> tuple[Cut, Title, bool, bool] | None:
    """The title noun that a word is, whether it has the article, and whether an owner instead."""
    for cut in noun_cuts(word):
        definite = is_definite(cut.rest)
        title = titles().get(cut.rest[2:] if definite else cut.rest)
        if title and definite and title.noun in words("honorifics.txt"):
            title = Title("honorific", title.group, title.noun)
        if title:
            return cut, title, definite, False
        if owned := _owned(cut.rest):
            return cut, owned, True, True
    return None


def _owned(form: str) -> Title | None:
    """The title in رئيسها, مدربه, زعيمهم: it needs nothing behind it, as one with the article."""
    owner = next((owner for owner in closed("owners") if form.endswith(owner)), None)
    return titles().get(form.removesuffix(owner)) if owner else None


def extent(article: Article, noun: TitleNoun, limit: int) -> int:
    """Where the title that begins with that noun ends; its own token's end where nothing of it follows.

    A noun in the construct needs others up to one with the article or a name (وزير | الخارجية, قاضي | حوض الفرات);
    then come adjectives (الإيراني السابق), and what the office is in or for (باسم ..., في ..., لشؤون ...).
    """
    at, is_open, bare, last = noun.at + 1, not noun.definite, 0, noun.at + 1
    limit = min(limit, noun.at + _LONGEST)
    while at < limit:
        step = _step(article, at, is_open=is_open)
        if step is None and noun.title.group in group("minister") and article.form(at).startswith(AND_THE):
            step = at + 1, False  # وزير الخارجية والمغتربين
        if step is None:
            break
        at, is_open = step
        bare = bare + 1 if is_open else 0
        if bare > _MOST_BARE:
            break
        last = last if is_open else at
    return last


def _step(article: Article, at: int, *, is_open: bool) -> tuple[int, bool] | None:
    """The token behind the next part of a title, and whether its construct is still open then; None where it ends."""
    form, spot = article.form(at), article.mention_at(at)
    if spot is not None:
        return (spot.stop, False) if belongs(spot, is_open=is_open) else None
    if form == "(":
        return None if is_open else _bracket(article, at)
    if form in QUOTES:
        return (at + 1, is_open) if article.mention_at(at + 1) is not None or article.mention_at(at - 1) is not None else None
    if not article.tokens[at].is_word or form in group("day"):
        return None
    owned = is_open and any(form.endswith(TA + owner) for owner in closed("owners"))  # قائد شرطتها
    if not is_open and article.tree.relation[at] in _SLOTS:
        return None  # هاجم مدرب الفريق | الحكام
    if is_definite(form) or form in group("own behalf") or owned:
        return at + 1, False
    if _joins(article, at, form):
        return at + 1, True
    return _prefixed(article, at) or ((at + 1, True) if is_open and article.words[at].is_nominal else None)


def _bracket(article: Article, at: int) -> tuple[int, bool] | None:
    """The token behind the body's other name in brackets (لمنظمة الدول المصدرة | (أوبك) | فلان), or its foreign form (ABC).

    What else stands in brackets is an aside: وزير النقل (سابقا), الملكة (93 عاما), المدير (فلان).
    """
    stop = next((end for end in range(at + 2, at + 2 + _BRACKETED) if article.form(end) == ")"), at)
    named = isinstance(entity_at(article, at - 1), Organization) or isinstance(entity_at(article, at + 1), Organization)
    is_form = named or all(article.form(within).isascii() for within in range(at + 1, stop))
    return (stop + 1, False) if stop > at and is_form else None


def belongs(spot: Placed, *, is_open: bool) -> bool:
    """Whether a body or a place is part of a title before it; a medium after ل is only whom one speaks to."""
    entity, particles = spot.entity, spot.mention.proclitics
    if isinstance(entity, Person) or (particles and isinstance(entity, Organization) and entity.category == "media"):
        return False
    return is_open or particles in (FOR, BY)


def _joins(article: Article, at: int, form: str) -> bool:
    """Whether a word leads on to what an office is in or for (باسم, على; في only before a name or the noun of a body or place).

    What is said in a statement (... في البيان) is the sentence's.
    """
    if form not in group("before name"):
        return form in group("joint")
    spot = article.mention_at(at + 1 + (article.form(at + 1) in QUOTES))  # الأمين العام لـ«حركة الريف»
    if spot is not None:
        return not isinstance(spot.entity, Person)
    return form != FROM and any(noun in body_nouns() or noun in place_nouns() for noun in nouns_at(article, at + 1))


def _prefixed(article: Article, at: int) -> tuple[int, bool] | None:
    """The step over a word that leads on with its own ل or ب (المدير العام | للشركة, وزير الدولة | لشؤون ..., الرئيس السابق |
    لمصرف ...; but: قال الوزير | للصحفي فلان), as `_step` has it."""
    cuts = [cut for cut in cuts_at(article, at) if cut.proclitics in (FOR, BY)]
    bodies = [cut for cut in cuts if cut.rest.removeprefix(ARTICLE) in body_nouns()]
    noun = title_noun(article, at)
    if noun is not None and noun.title.kind == "profession" and not bodies:
        return None
    whole = (cut for cut in cuts if cut in bodies or cut.proclitics == FOR)
    if any(is_definite(cut.rest) or cut.rest in group("affairs") for cut in whole):
        return at + 1, False
    return (at + 1, True) if bodies else None


def led(article: Article, noun: TitleNoun) -> TitleNoun:
    """The noun, or the one before it that makes it a greater title: [نائب] وزير ..., [المتحدث] باسم رئيس ...."""
    before = title_noun(article, noun.at - 1)
    if before and not noun.definite and not before.definite and before.title.group in group("deputy"):
        return before
    if article.form(noun.at - 1) in group("behalf"):
        speaker = title_noun(article, noun.at - 2)
        return speaker if speaker and speaker.definite else noun  # متحدث باسم وزير الدفاع فلان: فلان is the minister
    return noun


def title_form(article: Article, rest: Iterable[int]) -> frozenset[str]:
    """The words of a title at these tokens after its noun, nationalities left out; رئيس الحكومة is رئيس الوزراء, and
    الخبير الاقتصادي الخبير في الاقتصاد."""
    forms = map(article.form, rest)
    kept = (form for form in forms if not adjective(form) and form not in QUOTES and form != IN)
    return frozenset(same_meaning().get(form) or _bare(form) for form in kept)


def _bare(form: str) -> str:
    bare = form.removesuffix(TA_MARBUTA).removesuffix(YA)
    return bare if bare == form else bare.removeprefix(ARTICLE)  # باحث اقتصادي is الباحث الاقتصادي
