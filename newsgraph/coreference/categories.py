"""What kind of body each organization is."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsgraph.coreference.datelines import dateline_tokens
from newsgraph.coreference.following import adjective
from newsgraph.coreference.heads import called, own_noun
from newsgraph.coreference.scene import Scene
from newsgraph.document import Document
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import bodies, body_nouns, body_tails, phrase
from newsgraph.names.spelling import phrases
from newsgraph.report import Entity, Organization

_LISTED, _TOLD, _HEADED, _CALLED, _BESIDE = 16, 9, 8, 4, 1
_WEAK = frozenset({"جامعة", "منظمة", "وكالة", "اتحاد", "مجلس", "لجنة", "مؤسسة", "مركز", "شبكة", "موقع", "هيئة"})
"""Head nouns of bodies of many kinds, which other words of the name overrule (المنظمة العالمية ..., وكالة الفضاء)."""

_SOFT, _SURE = 2, 3  # what a noun of many kinds counts, and what it takes to say that a body is one of arms
_ARMED = frozenset({"armed_group", "military"})


def categorised(document: Document, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, each organization with its category where the lexicon, its head noun or the words beside it tell."""
    scene = Scene.of(document, entities)
    nouns = called(scene)
    beside = _beside(scene)
    found: list[Entity] = []
    for number, entity in enumerate(entities):
        if isinstance(entity, Organization) and entity.category is None:
            votes = _votes(entity, nouns.get(number, frozenset()), beside[number])
            entity = entity.model_copy(update=_judged(votes))
        found.append(entity)
    return found


def _judged(votes: Counter[str]) -> dict[str, str | None]:
    """The category with the most evidence; none, and why, where nothing tells or nothing but the faintest tells of harm.

    A small group for workers' rights is called جماعة too: that noun alone makes nobody an armed group.
    """
    if not votes:
        return {"category": None, "reason": "unknown"}
    (category, most), *others = votes.most_common()
    if category in _ARMED and most < _SURE:
        return {"category": None, "reason": "unknown"}
    if others and others[0][1] == most and {category, others[0][0]} & _ARMED:
        return {"category": None, "reason": "ambiguous"}
    return {"category": category, "reason": None}


def _votes(entity: Organization, nouns: frozenset[str], beside: Counter[str]) -> Counter[str]:
    """The evidence for each category: the lexicon's first, then the name's own words', then what stands before it."""
    votes: Counter[str] = Counter()
    for name in (entity.name, *entity.aliases):
        for category, weight in _of_name(name):
            votes[category] += weight
    for noun in nouns - _WEAK:
        votes[body_nouns()[noun].category] += _SOFT if noun in words("nouns_of_many_kinds.txt") else _CALLED
    votes.update(beside)
    return votes


def _of_name(name: str) -> Iterator[tuple[str, int]]:
    form = tuple(word for word in phrase(name) if word != ".")  # أ.ف.ب
    if form[:1] and form[0].removeprefix("ال") in words("numbered_units.txt") and form[1:] and _is_numbered(form[1]):
        yield "military", _TOLD
    if listed := _longest_listed(form):
        yield listed, _LISTED
    noun = own_noun(" ".join(form))
    if len(form) > 1 and noun in body_nouns():
        yield body_nouns()[noun].category, _SOFT if noun in words("nouns_of_many_kinds.txt") else _HEADED - 2 * (noun in _WEAK)
    told = next((body_tails()[word] for word in form[1:] if word in body_tails()), None)
    if told:
        yield told, _TOLD - 2 * (noun in body_nouns() and noun not in _WEAK)


def _is_numbered(form: str) -> bool:
    """Whether a word numbers a unit of an army (الفرقة 99, الفرقة الرابعة)."""
    return form[0].isdigit() or form in words("ordinals_of_rulers.txt")


def _longest_listed(form: tuple[str, ...]) -> str | None:
    """The category of the name, or of it without the nationality behind it (مجلس النواب العراقي), or of a club's city."""
    while form not in bodies() and len(form) > 1 and adjective(form[-1]):
        form = form[:-1]
    return bodies()[form][0] if form in bodies() else "club" if form in phrases("club_cities.txt") else None


def _beside(scene: Scene) -> dict[int, Counter[str]]:
    """What words that stand before clubs and newspapers tell of each entity (مدرب روما, مراسل فلانة)."""
    found: dict[int, Counter[str]] = {number: Counter() for number in range(len(scene.entities))}
    clubs, media, dateline = words("club_heads.txt"), words("media_heads.txt"), dateline_tokens(scene)
    for spot in scene.spots:
        if isinstance(scene.entities[spot.entity], Organization):
            before = {cut.rest for cut in scene.cuts(spot.first - 1)}
            found[spot.entity]["club"] += _BESIDE * bool(before & clubs)
            found[spot.entity]["media"] += _BESIDE * (bool(before & media) + (spot.first in dateline))
    return {number: +votes for number, votes in found.items()}
