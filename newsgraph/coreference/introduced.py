"""Things that an article speaks of without a name: شركة كبرى, شركة الكهرباء.

They are there to be meant again: after شركة كبرى تقلد هواتف آبل, الشركة is that company and not Apple.
"""

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

from newsgraph.coreference.mentions import is_definite
from newsgraph.document.letters import LIKE
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.matching import noun_cuts
from newsgraph.syntax import Article
from newsgraph.syntax.tree import Relation

_SLOTS = frozenset({Relation.SUBJECT, Relation.OBJECT, Relation.OBLIQUE, Relation.TOPIC})
"""As what a noun without an owner introduces a thing: not in عناصر شرطة, أي شركة, وهي شركة روسية."""

_OWNED_SLOTS = _SLOTS | {Relation.OWNER, Relation.ATTRIBUTE, Relation.CONJUNCT}
"""As what a noun with an owner that has the article does: رئيس [مجلس الإدارة]."""


@dataclass(frozen=True, slots=True)
class Introduced:
    """An unnamed body or place, by the token that introduces it, its noun's group, and its nationality where it has one."""

    at: int
    group: str
    country: str | None = None


def introduced(article: Article, at: int, group: str, named: Set[str]) -> Introduced | None:
    """The body or place that the token, a noun of that group, introduces; None where it introduces nothing.

    The noun has no article, is one, and no name completes it: شركة كبرى, شركة الكهرباء; not شركة «آبل», مدينة الرقة, شركات;
    nor تنظيم الدولة, where a body is called so: `named` holds the words of all names of the article.
    """
    behind = article.form(at + 1)
    if behind in named or not introduces(article, at, owned=is_definite(behind)) or _is_named(article, at):
        return None
    return Introduced(at, group, nationality(behind))


@lru_cache(maxsize=8_192)
def introducing(word: str) -> str:
    """The group of the noun of bodies or places that a word is, without an article; not behind ك (كشركة رائدة). Else nothing."""
    nouns = (cut.rest for cut in noun_cuts(word) if not (is_definite(cut.rest) or cut.proclitics.endswith(LIKE)))
    return next((noun_group(noun) for noun in nouns if noun in place_nouns() or noun in body_nouns()), "")


def introduces(article: Article, at: int, *, owned: bool) -> bool:
    """Whether the noun there, which has no article, stands for one thing. What a headline leaves unnamed the article names."""
    word = article.words[at]
    if article.mention_at(at) is not None or not word.is_nominal or word.number in ("d", "p") or at in article.layout.headline:
        return False
    return article.tree.relation[at] in (_OWNED_SLOTS if owned else _SLOTS)


def noun_group(noun: str) -> str:
    """What nouns that say the same have in common (ميليشيا, ميليشيات)."""
    body = body_nouns().get(noun)
    return body.group if body else noun


def _is_named(article: Article, at: int) -> bool:
    """Whether a name stands in the noun's own phrase, so that the noun is its head (شركة «آبل»)."""
    return any(article.mention_at(near) is not None for near in range(at + 1, article.phrase(at).core_stop))
