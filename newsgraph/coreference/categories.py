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


def categorised(document: Document, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, each organization with its category where the lexicon, its head noun or the words beside it tell."""
    scene = Scene.of(document, entities)
    nouns = called(scene)
    beside = _beside(scene)
    found: list[Entity] = []
    for number, entity in enumerate(entities):
        if isinstance(entity, Organization) and entity.category is None:
            entity = entity.model_copy(update={"category": _category(entity, nouns.get(number, frozenset()), beside[number])})
        found.append(entity)
    return found


def _category(entity: Organization, nouns: frozenset[str], beside: Counter[str]) -> str | None:
    """The category with the most evidence: the lexicon first, then the name's own words, then what stands before it."""
    votes: Counter[str] = Counter()
    for name in (entity.name, *entity.aliases):
        for category, weight in _of_name(name):
            votes[category] += weight
    for noun in nouns - _WEAK:
        votes[body_nouns()[noun].category] += _CALLED
    votes.update(beside)
    return votes.most_common(1)[0][0] if votes else None


def _of_name(name: str) -> Iterator[tuple[str, int]]:
    form = tuple(word for word in phrase(name) if word != ".")  # أ.ف.ب
    if listed := _longest_listed(form):
        yield listed, _LISTED
    noun = own_noun(" ".join(form))
    if len(form) > 1 and noun in body_nouns():
        yield body_nouns()[noun].category, _HEADED - 2 * (noun in _WEAK)
    told = next((body_tails()[word] for word in form[1:] if word in body_tails()), None)
    if told:
        yield told, _TOLD - 2 * (noun in body_nouns() and noun not in _WEAK)


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
