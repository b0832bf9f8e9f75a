"""Which entities of different articles are one: by gazetteer id, full names, aliases, spelling; never by a surname alone."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from newsgraph.comparison.model import EntityMember, EntityType, Evidence, SharedEntity
from newsgraph.comparison.union import Union
from newsgraph.document import normalise
from newsgraph.report import Organization, Person, Place, Report

Entity = Person | Place | Organization

_ALIKE = 88  # of rapidfuzz's 100: سيريو كاباناس is not سرجيو كابانياس yet, تكيرداغ is تكيرداع
_LOOSE = str.maketrans({"ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "چ": "ج", "ڤ": "ف", "گ": "ك", "پ": "ب"})


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of one article with the names it can be joined by."""

    article: str
    entity: Entity
    names: tuple[str, ...]

    @property
    def type(self) -> EntityType:
        """Person, Place or Organization."""
        if isinstance(self.entity, Person):
            return "Person"
        return "Place" if isinstance(self.entity, Place) else "Organization"


def loose(name: str) -> str:
    """The name whatever the typing habits: hamzas, ى, ة, spaces and signs aside; ال stays."""
    letters = (char for char in normalise(name).translate(_LOOSE) if char.isalnum() or char.isspace())
    return " ".join("".join(letters).split())


def known(article: str, report: Report) -> Iterator[Known]:
    """The entities of a report; a person of one name alone has no full name to be joined by."""
    entities: tuple[Entity, ...] = (*report.persons, *report.places, *report.organizations)
    for entity in entities:
        names = dict.fromkeys(loose(name) for name in (entity.name, *entity.aliases))
        if isinstance(entity, Person):
            names = {name: None for name in names if " " in name}
        yield Known(article, entity, tuple(name for name in names if len(name) > 1))


def shared_entities(
    entities: Sequence[Known], story_of: Mapping[str, int] | None = None
) -> tuple[list[SharedEntity], dict[tuple[str, str], str]]:
    """The entities that two articles or more name, and for each member (article, entity id) the shared entity's id.

    Where `story_of` says which articles tell one story, its bodies are also joined by their shorter names (وزارة الصحة).
    """
    union, evidence = Union(len(entities)), defaultdict(list)
    shorter = _shorter(entities, story_of) if story_of is not None else ()
    for one, other, found in (*_joins(entities), *shorter):
        if _may_join(entities[one], entities[other]):
            evidence[one].append(found)
            union.join(one, other)
    rows = [members for members in union.groups() if len({entities[at].article for at in members}) > 1]
    rows.sort(key=lambda members: (-len({entities[at].article for at in members}), members[0]))
    shared = [
        _shared(number, [entities[at] for at in row], [e for at in row for e in evidence[at]])
        for number, row in enumerate(rows, 1)
    ]
    return shared, {(m.article, m.entity_id): entity.id for entity in shared for m in entity.members}


def _may_join(one: Known, other: Known) -> bool:
    """Two places with different ids are two, whatever their names."""
    ids = {k.entity.geonames_id for k in (one, other) if isinstance(k.entity, Place) and k.entity.geonames_id}
    return one.type == other.type and one.article != other.article and len(ids) < 2


def _joins(entities: Sequence[Known]) -> Iterator[tuple[int, int, Evidence]]:
    """Each entity with the first one that shares an id or a name, then those alike in spelling."""
    first: dict[tuple[str, str], int] = {}
    for at, one in enumerate(entities):
        for kind, text in _handles(one):
            other = first.setdefault((one.type + kind, text), at)
            if other != at:
                yield other, at, Evidence(kind="geonames" if kind == "id" else "name", text=text)
    yield from _alike(entities)


def _handles(one: Known) -> Iterator[tuple[str, str]]:
    if isinstance(one.entity, Place) and one.entity.geonames_id:
        yield "id", str(one.entity.geonames_id)
    for name in one.names:
        yield "", name
        yield "", name.removeprefix("ال")


def _alike(entities: Sequence[Known]) -> Iterator[tuple[int, int, Evidence]]:
    """Names of several words spelt almost alike: compared only where they share one word, so that the work stays small."""
    blocks: defaultdict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for at, one in enumerate(entities):
        for name in one.names:
            for word in set(name.split()) if " " in name else ():
                blocks[one.type, word].append((at, name))
    for rows in blocks.values():
        for (first, name), (last, second) in combinations(rows[:_BLOCK], 2):
            if name != second and _same_words(name, second):
                yield min(first, last), max(first, last), Evidence(kind="spelling", text=f"{name} / {second}")


_BLOCK = 60


def _same_words(name: str, second: str) -> bool:
    """Word for word alike: إيدي سانشيز and إدي سانشيز, not حسن علي and حسين علي."""
    words, others = name.split(), second.split()
    if len(words) != len(others):
        return False
    return all(
        one == other or (len(one) > 3 and fuzz.ratio(one, other) >= _ALIKE) for one, other in zip(words, others, strict=True)
    )


def _shared(number: int, members: Sequence[Known], evidence: Sequence[Evidence]) -> SharedEntity:
    names = Counter(member.entity.name for member in members)
    person = members[0].type == "Person"
    name = sorted(names, key=lambda text: (len(text.split()) if person else 0, names[text], len(text)))[-1]
    others = dict.fromkeys(text for member in members for text in (member.entity.name, *member.entity.aliases) if text != name)
    ids = [member.entity.geonames_id for member in members if isinstance(member.entity, Place) and member.entity.geonames_id]
    return SharedEntity(
        id=f"entity-{number}",
        type=members[0].type,
        name=name,
        aliases=tuple(others),
        geonames_id=ids[0] if ids else None,
        members=tuple(EntityMember(article=member.article, entity_id=member.entity.id) for member in members),
        evidence=tuple(dict.fromkeys(evidence)),
    )


def by_id(report: Report) -> Mapping[str, Entity]:
    """The entities of a report by their ids."""
    entities: tuple[Entity, ...] = (*report.persons, *report.places, *report.organizations)
    return {entity.id: entity for entity in entities}


def _shorter(entities: Sequence[Known], story_of: Mapping[str, int]) -> Iterator[tuple[int, int, Evidence]]:
    """وزارة الصحة with وزارة الصحة الفلسطينية, الأناضول with وكالة الأناضول: where one body of the story begins or ends so."""
    stories: defaultdict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for at, one in enumerate(entities):
        for name in one.names if one.type == "Organization" else ():
            stories[story_of[one.article], one.type].setdefault(name, at)
    for names in stories.values():
        longer: defaultdict[str, list[str]] = defaultdict(list)
        for name in names:
            words = name.split()
            for cut in range(1, len(words)):
                longer[" ".join(words[:cut])].append(name)
                longer[" ".join(words[cut:])].append(name)
        for name, at in names.items():
            rows = {names[other] for other in longer.get(name, ())} - {at}
            if len(rows) == 1 and (other := rows.pop()) != at:
                text = f"{name} / {entities[other].entity.name}"
                yield min(at, other), max(at, other), Evidence(kind="alias", text=text)
