"""Which entities of different articles are one: by gazetteer id, full names, aliases, spelling; never by a surname alone."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newsgraph.comparison.known import Entity, Known
from newsgraph.comparison.model import EntityMember, Evidence, SharedEntity
from newsgraph.comparison.spelling import ratio
from newsgraph.comparison.union import Union
from newsgraph.comparison.within import story_joins
from newsgraph.document.letters import ARTICLE
from newsgraph.report import Place, Report

_ALIKE = 88  # of rapidfuzz's 100: سيريو كاباناس is not سرجيو كابانياس yet, تكيرداغ is تكيرداع


def shared_entities(
    entities: Sequence[Known], story_of: Mapping[str, int] | None = None
) -> tuple[list[SharedEntity], dict[tuple[str, str], str]]:
    """The entities that two articles or more name, and for each member (article, entity id) the shared entity's id.

    Where `story_of` says which articles tell one story, its bodies are also joined by their shorter names (وزارة الصحة).
    """
    union, evidence = Union(len(entities)), defaultdict(list)
    within = story_joins(entities, story_of) if story_of is not None else ()
    for one, other, found in (*_joins(entities), *within):
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
    """Two places in different countries are two, whatever their names; two ids in one country may be one reading and another."""
    places = [k.entity for k in (one, other) if isinstance(k.entity, Place)]
    countries = {place.country for place in places if place.country}
    return one.type == other.type and one.article != other.article and len(countries) < 2


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
        yield "", name.removeprefix(ARTICLE)


def _alike(entities: Sequence[Known]) -> Iterator[tuple[int, int, Evidence]]:
    """Names of several words spelt almost alike: compared only where they share one word, so that the work stays small."""
    blocks: defaultdict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for at, one in enumerate(entities):
        for name in one.names:
            for word in dict.fromkeys(name.split()) if " " in name else ():
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
    return all(one == other or (len(one) > 3 and ratio(one, other) >= _ALIKE) for one, other in zip(words, others, strict=True))


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
