"""Bodies by a shorter form of their name, where the story has but one longer name that holds all its words."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from newsgraph.comparison.known import Known
from newsgraph.comparison.words import key
from newsgraph.lexicons import name_heads

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
        if whole and _one_head(next(iter(bearers.values())), next(iter(whole.values()))):
            yield from _across(entities, bearers, whole)


def _is_chain(sets: Collection[Words]) -> bool:
    """Whether each name holds all words of the next shorter one: they are one body's."""
    return all(one < other for one, other in pairwise(sorted(sets, key=len)))


def _one_head(short: str, whole: str) -> bool:
    """They begin alike, or the longer one with a word that names can stand without (وكالة)."""
    first, head = key(short.split()[0]), whole.split()[0]
    return first == key(head) or key(head) in _heads()


def _across(entities: Sequence[Known], some: Mapping[int, str], others: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Each with the first of another article."""
    for at in some:
        other = next((other for other in others if entities[other].article != entities[at].article), None)
        if other is not None:
            yield at, other


def _heads() -> frozenset[str]:
    return frozenset(key(phrase[0]) for phrase in name_heads()["ORG"] if len(phrase) == 1)
