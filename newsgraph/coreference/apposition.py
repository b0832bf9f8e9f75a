"""Titles beside the name of their person: before it (وزير الخارجية الإيراني، [جواد ظريف]), and behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import QUOTES, entity_at, is_definite
from newsgraph.coreference.neighbours import adjective
from newsgraph.coreference.titles import TitleNoun, belongs, extent, led, title_noun
from newsgraph.morphology import Pos
from newsgraph.report import Organization, Person
from newsgraph.syntax import Article, Relation
from newsgraph.syntax.mentions import Placed

_QUOTES = QUOTES | {"#"}
_COMMAS = frozenset("،,")
_SIGNS = _COMMAS | frozenset("(:/")
_OTHERS = frozenset({Relation.OWNER, Relation.ATTRIBUTE, Relation.CONJUNCT, Relation.OBLIQUE})
_APART = 3  # signs and words between a name and its title
_FARTHEST = 18  # tokens before a name in which its title may begin


@dataclass(frozen=True, slots=True)
class Found:
    """A title at tokens `noun.at` to `stop`, of the person with the id `person`."""

    person: str
    noun: TitleNoun
    stop: int


def found_titles(article: Article) -> Iterator[Found]:
    """Every title that stands beside the name of its person, in order of the names; one behind a name is not the next one's."""
    taken: set[int] = set()
    for spot in article.mentions:
        if isinstance(spot.entity, Person):
            before = None if spot.mention.proclitics else _before(article, spot) or _ranked(article, spot)
            if before and before.noun.at not in taken:
                yield before
                yield from (first for first in _first_of_two(article, before) if first.noun.at not in taken)
            after = _after(article, spot)
            if after:
                taken.add(after.noun.at)
                yield after


def _before(article: Article, spot: Placed) -> Found | None:
    """The nearest title that reaches up to the name: an office, or a profession with its article."""
    end, comma = _gap_before(article, spot.first)
    nearest: Found | None = None
    for at in range(end - 1, max(-1, spot.first - _FARTHEST), -1):
        noun = title_noun(article, at)
        if noun is None or noun.title.kind in ("rank", "honorific"):
            continue
        stop = end if _names(article, noun, end, spot.first) else extent(article, noun, end)
        if stop != end or (stop == at + 1 and ((comma and not noun.owned) or not noun.definite)):
            continue
        if nearest and noun.definite and nearest.noun.at != at + 1:  # but: السفير المندوب الدائم
            continue
        found = Found(spot.entity.id, led(article, noun), _whole_before(article, noun, nearest) or stop)
        if not noun.definite or not _is_behind_noun(article, at):
            return found
        nearest = nearest or found
    return nearest


def _first_of_two(article: Article, second: Found) -> Iterator[Found]:
    """The office before a title and a comma (وزير النقل، [الناطق باسم الحكومة]، فلان)."""
    end = second.noun.at - 1
    if article.form(end) in _COMMAS and not second.noun.cut.proclitics:
        nouns = filter(None, (title_noun(article, at) for at in range(end - 1, max(-1, end - _FARTHEST), -1)))
        offices = (noun for noun in nouns if noun.title.kind == "office" and not noun.definite)
        firsts = (Found(second.person, led(article, noun), end) for noun in offices if extent(article, noun, end) == end)
        yield from islice(firsts, 1)


def _names(article: Article, noun: TitleNoun, end: int, name: int) -> bool:
    """Whether the tree has all up to the name in the title's phrase: وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين
    بالخارج، [فلان]; what the title's owner is called may stand in it (وكيل [الرئيس] للشؤون الفنية فلان)."""
    if article.tree.stop[noun.at] < end or article.tree.relation[name] in _OTHERS or article.form(end - 1) in _SIGNS:
        return False
    return not any(_is_beyond(article, at) for at in range(noun.at + 2 - noun.definite, end))


def _is_beyond(article: Article, at: int) -> bool:
    """Whether somebody else is named, titled or told there, or something else begins (زار وزير النقل | أمس [فلان])."""
    noun, word, spot = title_noun(article, at), article.words[at], article.mention_at(at)
    titled = noun is not None and (noun.title.kind in ("office", "profession") or noun.cut.proclitics != "")
    when = article.tree.relation[at] in (Relation.ADVERB, Relation.OBLIQUE)
    apart = bool(word.suffix) if article.parsed.prepositions[at] else when  # المغنية مع والدتها، فلانة
    named = spot is not None and not belongs(spot, is_open=True)
    return titled or named or apart or word.is_verb or article.form(at) in _SIGNS


def _whole_before(article: Article, noun: TitleNoun, nearest: Found | None) -> int:
    """Where a title ends that is whole before a second one (رئيس البرلمان | النائب فلان; but نائب الرئيس is one); else 0."""
    if nearest is None or nearest.noun.title.kind != "office" or nearest.noun.at == noun.at + 1:
        return 0
    return nearest.noun.at if extent(article, noun, nearest.noun.at) == nearest.noun.at else 0


def _is_behind_noun(article: Article, at: int) -> bool:
    """Whether a title with its article may be an adjective, or the second of two titles (زعيم حزب ... [المعارض] فلان)."""
    return article.mention_at(at - 1) is not None or is_definite(article.form(at - 1)) or title_noun(article, at - 1) is not None


def _gap_before(article: Article, first: int) -> tuple[int, bool]:
    """Where the words before a name end, honorifics, opening quotes and one comma left out, and whether a comma was."""
    at, comma = first, False
    while at > 0:
        noun = title_noun(article, at - 1)
        respects = noun is not None and (noun.title.kind == "honorific" or (noun.definite and noun.title.kind == "rank"))
        honorific = noun is not None and respects and not noun.cut.proclitics
        if not comma and article.form(at - 1) in _COMMAS:
            comma = True
        elif _is_clause(article, at):
            at -= 1
        elif not (honorific or article.form(at - 1) in _QUOTES or _is_nationality(article, at - 1)):
            return at, comma
        at -= 1
    return at, comma


def _is_clause(article: Article, at: int) -> bool:
    """Whether a participle with its own noun ends before token `at` (الرئيس [المنتهية ولايته] فلان)."""
    participle, last = article.words[max(0, at - 2)], article.form(at - 1)
    own = article.words[at - 1].suffix and last not in group("own behalf")
    return bool(own) and participle.article and participle.pos is Pos.PARTICIPLE


def _is_nationality(article: Article, at: int) -> bool:
    """Whether a nationality of its own stands before the name (مدرب ...، [الإسباني] فلان)."""
    return article.form(at - 1) in _COMMAS and adjective(article.form(at)) is not None


def _ranked(article: Article, spot: Placed) -> Found | None:
    """The rank directly before a name (العقيد ...), where no office is told."""
    noun = title_noun(article, spot.first - 1)
    return Found(spot.entity.id, noun, noun.at + 1) if noun and noun.definite and noun.title.kind == "rank" else None


def _after(article: Article, spot: Placed) -> Found | None:
    """A title behind the name, with or without a comma or "and he is", that is not another person's before theirs."""
    at = spot.stop
    while at < spot.stop + _APART and article.form(at) in (*_QUOTES, *_COMMAS, *group("is")):
        at += 1
    noun = title_noun(article, at)
    if noun is None or noun.cut.proclitics or noun.title.kind in ("rank", "honorific"):
        return None
    stop = extent(article, noun, len(article.tokens))
    apart = article.form(at - 1) in _COMMAS or article.form(at - 1) in group("is")
    if stop == at + 1 or isinstance(entity_at(article, stop), Person):
        return None
    return Found(spot.entity.id, noun, stop) if not noun.definite or _stands(article, noun, stop, apart=apart) else None


def _stands(article: Article, noun: TitleNoun, stop: int, *, apart: bool) -> bool:
    """Whether a title with its article is that of the name before it: right behind it one of a body (فلان المدير العام لشركة ...,
    فلان المتحدث باسم المطار); apart one that ends where its clause does, or says of what (but: فلان، الرئيس التركي قال ...)."""
    rest = range(noun.at + 1, stop)
    if not apart:
        return any(isinstance(entity_at(article, at), Organization) or article.form(at) in group("behalf") for at in rest)
    ends = stop == len(article.tokens) or article.tokens[stop].is_sign
    return ends or any(article.mention_at(at) is not None or article.form(at) in group("joint") for at in rest)
