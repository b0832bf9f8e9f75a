"""Whom a pronoun that is written on a word means: مقتل [عناصره], أفرجت [عنه], الحكم [بسجنهما].

Of the nouns before it that agree with it, named or not, the one that is near, is a subject, or is an entity. What a verb's own
subject is its object cannot be: in خطفت الكتيبة التاجر ثم أفرجت عنها someone else is freed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from itertools import islice

from newsgraph.coreference.mentions import entity_at
from newsgraph.lexicons import words
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import body_nouns
from newsgraph.morphology import Pos
from newsgraph.report import Organization, Person, Place
from newsgraph.syntax import Article
from newsgraph.syntax.mentions import Placed
from newsgraph.syntax.tree import Relation

_SLOTS = frozenset({Relation.SUBJECT, Relation.OBJECT, Relation.OBLIQUE, Relation.TOPIC, Relation.OWNER, Relation.ATTRIBUTE})
_SUBJECTS = frozenset({Relation.SUBJECT, Relation.TOPIC})
_ACTING = _SUBJECTS | {Relation.OBJECT}
_BESIDE = frozenset({Relation.APPOSITION, Relation.CONJUNCT})
_EMBEDDED = frozenset({Relation.OWNER, Relation.ATTRIBUTE})
_GOVERNED = frozenset({Relation.OBLIQUE, Relation.OBJECT})
_UNKNOWN = "?"  # the number of a body whose gender nothing tells: no pronoun agrees with it
_PAIR = 2
_VOTES, _MAJORITY = 2, 0.75  # verbs that tell a gender, and their share of all
_OPENING = frozenset('«"“')
_MOST = 12  # nouns before a pronoun that are looked at


@dataclass(frozen=True, slots=True)
class Agrees:
    """Gender and number; empty where they are not known, and then all agree."""

    gender: str
    number: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun that a pronoun may mean; `ids` are its entities, none where it has no name, several for فلان وفلان."""

    head: int
    agrees: Agrees
    ids: tuple[str, ...]


@cache
def pronouns() -> Mapping[str, Agrees]:
    """What each pronoun agrees with."""
    return {form: Agrees(gender.strip("-"), number) for form, gender, number in read_rows("pronouns.tsv")}


def genders(article: Article) -> Mapping[str, str]:
    """The gender of each entity whose name is the subject of verbs, as most of these have it (قالت رويترز)."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for clause in article.clauses:
        entity = entity_at(article, clause.subject.head) if clause.subject else None
        if entity is not None and article.words[clause.predicate].is_verb:
            votes[entity.id][article.words[clause.predicate].gender] += 1
    most = {id_: (*count.most_common(1)[0], count.total()) for id_, count in votes.items()}
    return {id_: gender for id_, (gender, times, of) in most.items() if times >= max(_VOTES, _MAJORITY * of)}


def meant(article: Article, known: Mapping[str, str], at: int) -> tuple[str, ...]:
    """The entities that the pronoun on the token means; none where it means nothing that has a name, or nobody knows."""
    word, clause = article.words[at], article.clause_at(at)
    wanted = pronouns().get(word.suffix)
    if clause is not None and clause.resumptive == at:
        return _ids(article, clause.antecedent)  # المجازر التي [ارتكبها] النظام
    if wanted is None or word.stem in words("pronoun_hosts.txt") or (word.pos is Pos.COMPLEMENTIZER):
        return ()
    nearest = next((noun for noun in _before(article, known, at) if _agree(noun.agrees, wanted)), None)
    if nearest is None or (wanted.number == "d" and len(nearest.ids) != _PAIR):
        return ()
    return _foremost(article, known, nearest, wanted).ids


def _foremost(article: Article, known: Mapping[str, str], noun: Candidate, wanted: Agrees) -> Candidate:
    """The noun, or the one in whose phrase it stands where that agrees too (فلان، [لاعب] نادي الريف، قراره: the player's)."""
    for above in article.tree.above(noun.head):
        outer = _candidate(article, known, above, _SLOTS | _BESIDE)
        if outer is None:
            break
        if _agree(outer.agrees, wanted):
            noun = outer
    return noun


def _before(article: Article, known: Mapping[str, str], at: int) -> Iterator[Candidate]:
    """The nouns before a pronoun in its sentence, the nearest first."""
    first = article.sentence_at(at).first
    closed = {_own_subject(article, at), *_around(article, at), *article.layout.dateline}
    heads = (head for head in range(at - 1, first - 1, -1) if head not in closed)
    nouns = (noun for head in heads if (noun := _candidate(article, known, head)) is not None)
    yield from islice(nouns, _MOST)


def _around(article: Article, at: int) -> Iterator[int]:
    """The nouns in whose own phrase the pronoun stands, which it cannot mean (مقتل قائده: not the killing's leader)."""
    while at >= 0 and article.tree.relation[at] in _EMBEDDED:
        at = article.tree.governor[at]
        yield at


def _own_subject(article: Article, at: int) -> int:
    """The subject of the verb that governs the pronoun, which the pronoun cannot mean; -1 where nothing is."""
    word = article.words[at]
    if word.is_nominal or not (word.is_verb or article.tree.relation[at] in _GOVERNED):
        return -1  # قتل الجندي صديقه: the owner of an object may be the subject
    clause = article.clause(at if word.is_verb else article.tree.governor[at])
    return clause.subject.head if clause is not None and clause.subject is not None else -1


def _candidate(article: Article, known: Mapping[str, str], head: int, slots: Set[Relation] = _SLOTS) -> Candidate | None:
    relation, placed = article.tree.relation[head], article.mention_at(head)
    if relation not in slots or (placed is None and not article.words[head].is_nominal):
        return None
    if placed is not None and isinstance(placed.entity, Place) and relation not in _ACTING:
        return None  # في دمشق, على أوروبا
    joined = [head, *article.phrase(head).conjuncts]
    ids = tuple(id_ for each in joined for id_ in _ids(article, each))
    agrees = _agreement(article, known, head) if len(joined) == 1 else Agrees("", "d" if len(joined) == _PAIR else "p")
    return Candidate(head, agrees, ids)


def _ids(article: Article, head: int) -> tuple[str, ...]:
    """The entity of a phrase: its own, that of a name in apposition (الأمير [هاري]), or of the body whose noun it is."""
    placed = _placed(article, head) if head >= 0 else None
    return () if placed is None else (placed.entity.id,)


def _placed(article: Article, head: int) -> Placed | None:
    behind = head + 1 + (article.form(head + 1) in _OPENING)
    body = article.mention_at(behind)  # تنظيم «النصر»
    if body is not None and isinstance(body.entity, Organization) and article.words[head].stem in body_nouns():
        return body
    return article.named(article.phrase(head))


def _agreement(article: Article, known: Mapping[str, str], head: int) -> Agrees:
    placed, word = _placed(article, head), article.words[head]
    if placed is None:
        return Agrees(*word.agrees_as)
    entity = placed.entity
    if isinstance(entity, Person):
        women = any(role.title.text.endswith("ة") for role in entity.roles)
        return Agrees(known.get(entity.id, "f" if women else "m"), "s")
    noun = "" if isinstance(entity, Place) or word.guessed else word.gender
    gender = known.get(entity.id, noun)
    return Agrees(gender, "s" if gender or article.tree.relation[head] in _ACTING else _UNKNOWN)


def _agree(noun: Agrees, wanted: Agrees) -> bool:
    number = not noun.number or noun.number == wanted.number
    return number and (not noun.gender or not wanted.gender or noun.gender == wanted.gender)
