"""Bodies by a shorter form of their name, where the story has but one longer name that holds all its words."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from newsgraph.comparison.known import Known
from newsgraph.comparison.lexicon import telling
from newsgraph.comparison.words import key
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import name_heads
from newsgraph.report import Organization

Words = frozenset[str]


def shorter_names(entities: Sequence[Known], members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """وزارة الصحة with وزارة الصحة الفلسطينية; وكالة الأناضول للأنباء with وكالة أنباء الأناضول.

    Not الأمم المتحدة with مفوضية الأمم المتحدة, which is another body.
    """
    names: defaultdict[Words, dict[int, str]] = defaultdict(dict)
    for at in members:
        for name in entities[at].names:
            names[frozenset(key(word) for word in name.split())].setdefault(at, name)
    holders: defaultdict[str, set[Words]] = defaultdict(set)
    for words in names:
        for word in words:
            holders[word].add(words)
    for words, bearers in names.items():
        longer = set.intersection(*(holders[word] for word in words)) - {words} if words else set()
        whole = names[min(longer, key=len)] if longer and _is_chain(longer) else {}
        yield from _across(entities, bearers, bearers)
        if whole and _is_shorter(entities, bearers, whole):
            yield from _across(entities, bearers, whole)


def _is_chain(sets: Collection[Words]) -> bool:
    """Whether each name holds all words of the next shorter one: they are one body's."""
    return all(one < other for one, other in pairwise(sorted(sets, key=len)))


def _is_shorter(entities: Sequence[Known], bearers: Mapping[int, str], whole: Mapping[int, str]) -> bool:
    medium = any(_is_medium(entities[at]) for at in bearers)
    return medium or _one_head(next(iter(bearers.values())), next(iter(whole.values())))


def _one_head(short: str, whole: str) -> bool:
    """They begin alike, or the longer one with a word that names can stand without (وكالة); behind, it has a nationality at most.

    الجيش السوري is not الجيش السوري الحر.
    """
    words, first = [key(word) for word in whole.split()], key(short.split()[0])
    last = max(at for at, word in enumerate(words) if word in {key(part) for part in short.split()})
    rest = whole.split()[last + 1 :]
    return (words[0] == first or words[0] in _heads()) and all(map(_tells_whose, rest))


def _tells_whose(word: str) -> bool:
    """الفلسطينية, الدولي."""
    return nationality(word) is not None or key(word) in {key(other) for other in telling()["worldly"]}


def _is_medium(one: Known) -> bool:
    """Media are called by their last word as well: تاس, إيتار تاس."""
    return isinstance(one.entity, Organization) and one.entity.category == "media"


def _across(entities: Sequence[Known], some: Mapping[int, str], others: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Each with the first of another article."""
    for at in some:
        other = next((other for other in others if entities[other].article != entities[at].article), None)
        if other is not None:
            yield at, other


def _heads() -> frozenset[str]:
    return frozenset(key(phrase[0]) for phrase in name_heads()["ORG"] if len(phrase) == 1)
