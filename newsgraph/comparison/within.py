"""What joins entities of articles that tell one story, where names alone do not: shorter names, spellings with a role."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newsgraph.comparison.known import Known
from newsgraph.comparison.model import Evidence
from newsgraph.comparison.spelling import ratio
from newsgraph.comparison.words import key
from newsgraph.report import Person

_SPELT = 74  # of rapidfuzz's 100, for persons who also share a role: سيريو كاباناس, سرجيو كابانياس
_ONE_WORD = 90  # for bodies of one long word: اليونيسف, اليونيسيف
_LONG = 6

Join = tuple[int, int, Evidence]


def story_joins(entities: Sequence[Known], story_of: Mapping[str, int]) -> Iterator[Join]:
    """Joins within each story, as pairs of positions in `entities`."""
    stories: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for at, one in enumerate(entities):
        stories[story_of[one.article], one.type].append(at)
    for (_, type), members in stories.items():
        if type == "Organization":
            yield from _bodies(entities, members)
        elif type == "Person":
            yield from _persons(entities, members)


def _bodies(entities: Sequence[Known], members: Sequence[int]) -> Iterator[Join]:
    """وزارة الصحة with وزارة الصحة الفلسطينية, where the story has but one body whose name holds all words of the shorter one."""
    names: dict[frozenset[str], int] = {}
    for at in members:
        for name in entities[at].names:
            names.setdefault(frozenset(key(word) for word in name.split()), at)
    holders: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for words in names:
        for word in words:
            holders[word].add(words)
    for words, at in names.items():
        longer = set.intersection(*(holders[word] for word in words)) - {words} if words else set()
        wholes = {entities[names[other]].entity.name for other in longer}
        if len(wholes) == 1:
            yield _join(entities, at, names[longer.pop()], "alias")
    for one, other in combinations(names.items(), 2):
        (first,), (second,) = (sorted(one[0])[:1], sorted(other[0])[:1])
        if len(one[0]) == len(other[0]) == 1 and min(len(first), len(second)) >= _LONG and ratio(first, second) >= _ONE_WORD:
            yield _join(entities, one[1], other[1], "spelling")


def _persons(entities: Sequence[Known], members: Sequence[int]) -> Iterator[Join]:
    """Names of as many words, spelt much alike, whose bearers share a role (مدير)."""
    for one, other in combinations(members, 2):
        first, second = entities[one], entities[other]
        if first.names and second.names and not _roles(first).isdisjoint(_roles(second)):
            name, another = first.names[0], second.names[0]
            if len(name.split()) == len(another.split()) and ratio(name, another) >= _SPELT:
                yield _join(entities, one, other, "role")


def _roles(one: Known) -> frozenset[str]:
    roles = one.entity.roles if isinstance(one.entity, Person) else ()
    return frozenset(key(role.title.text.split()[0]) for role in roles if role.title.text.split())


def _join(entities: Sequence[Known], one: int, other: int, kind: str) -> Join:
    text = f"{entities[one].entity.name} / {entities[other].entity.name}"
    return min(one, other), max(one, other), Evidence.model_validate({"kind": kind, "text": text})
