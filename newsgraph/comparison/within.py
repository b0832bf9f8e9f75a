"""What joins entities of articles that tell one story, where names alone do not: shorter names, spellings, shared roles."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newsgraph.comparison.known import Known
from newsgraph.comparison.model import Evidence
from newsgraph.comparison.shorter import shorter_names
from newsgraph.comparison.spelling import ratio
from newsgraph.comparison.words import key
from newsgraph.report import Person, Place

_SPELT = 74  # of rapidfuzz's 100, for persons who also share a role: سيريو كاباناس, سرجيو كابانياس
_WORD = 60  # each word of theirs
_ONE_WORD = 90  # for bodies and places of one long word: اليونيسف, اليونيسيف
_LONG = 6
_MOST = 300  # names of one kind, or bearers of one role, that are held against each other in one story

Join = tuple[int, int, Evidence]


def story_joins(entities: Sequence[Known], story_of: Mapping[str, int]) -> Iterator[Join]:
    """Joins within each story, as pairs of positions in `entities`."""
    stories: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, one in enumerate(entities):
        stories[story_of[one.article]][one.type].append(at)
    for of in stories.values():
        for pair in shorter_names(entities, of["Organization"]):
            yield _join(entities, *pair, "alias")
        yield from _one_word(entities, of["Organization"])
        yield from _one_word(entities, of["Place"])
        yield from _persons(entities, of["Person"])
        yield from _offices(entities, of["Person"], of["Organization"])


def _one_word(entities: Sequence[Known], members: Sequence[int]) -> Iterator[Join]:
    """Names of one long word spelt almost alike, where the gazetteer does not know both: أوكرانيا, أوكرنيا."""
    names = {name: at for at in reversed(members) for name in entities[at].names if " " not in name and len(name) >= _LONG}
    for (name, one), (other, another) in combinations(list(names.items())[:_MOST], 2):
        if ratio(name, other) >= _ONE_WORD and not (_known_place(entities[one]) and _known_place(entities[another])):
            yield from ((one, at, _spelt(name, other)) for at in members if other in entities[at].names)
            yield from ((at, another, _spelt(name, other)) for at in members if name in entities[at].names)


def _known_place(one: Known) -> bool:
    return isinstance(one.entity, Place) and one.entity.geonames_id is not None


def _spelt(name: str, other: str) -> Evidence:
    return Evidence(kind="spelling", text=f"{name} / {other}")


def _persons(entities: Sequence[Known], members: Sequence[int]) -> Iterator[Join]:
    """Whose bearers share a role (مدير): names of as many words, spelt much alike, or one abridged."""
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for at in members:
        for role in _roles(entities[at]) if entities[at].names else ():
            bearers[role].append(at)
    for one, other in sorted({pair for row in bearers.values() for pair in combinations(row[:_MOST], 2)}):
        first, second = entities[one], entities[other]
        name, another = first.names[0], second.names[0]
        if ratio(name, another) >= _SPELT and _word_for_word(name.split(), another.split()):
            yield _join(entities, one, other, "role")
        elif _abridged(name.split(), another.split()):
            yield _join(entities, one, other, "alias")


def _word_for_word(name: Sequence[str], other: Sequence[str]) -> bool:
    """سيريو كاباناس and سرجيو كابانياس; not كيم جونغ أون and كيم جونغ إيل, who held one office after the other."""
    return len(name) == len(other) and all(ratio(one, another) >= _WORD for one, another in zip(name, other, strict=True))


def _abridged(name: Sequence[str], other: Sequence[str]) -> bool:
    """محمد الحلبوسي and محمد ريكان الحلبوسي: given name and surname agree, and all words of the shorter."""
    return name[0] == other[0] and name[-1] == other[-1] and (set(name) <= set(other) or set(other) <= set(name))


def _roles(one: Known) -> frozenset[str]:
    roles = one.entity.roles if isinstance(one.entity, Person) else ()
    return frozenset(key(role.title.text.split()[0]) for role in roles if role.title.text.split())


def _offices(entities: Sequence[Known], persons: Sequence[int], bodies: Sequence[int]) -> Iterator[Join]:
    """One person holds one office, whatever the body is called: المتحدث باسم هيئة الكوارث, المتحدث باسم وكالة الكوارث."""
    by_id = {(entities[at].article, entities[at].entity.id): at for at in bodies}
    offices: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at in persons:
        person = entities[at]
        for name in person.names:
            for role in person.entity.roles if isinstance(person.entity, Person) else ():
                body = by_id.get((person.article, role.organization_id or ""))
                if body is not None and role.title.text.split():
                    offices[name, key(role.title.text.split()[0])].append(body)
    for held in offices.values():
        for one, other in combinations(dict.fromkeys(held), 2):
            if not _words(entities[one]).isdisjoint(_words(entities[other])):
                yield _join(entities, one, other, "role")


def _words(one: Known) -> frozenset[str]:
    """The words of a body's name but for its head: كوارث."""
    return frozenset(key(word) for word in one.entity.name.split()[1:] if len(key(word)) > 2)


def _join(entities: Sequence[Known], one: int, other: int, kind: str) -> Join:
    text = f"{entities[one].entity.name} / {entities[other].entity.name}"
    return min(one, other), max(one, other), Evidence.model_validate({"kind": kind, "text": text})
