"""What kind of body each organization is."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from newsgraph.coreference.groups import group
from newsgraph.coreference.mentions import cuts_at
from newsgraph.coreference.neighbours import adjective, called, own_noun
from newsgraph.lexicons import words
from newsgraph.lexicons.loader import phrase
from newsgraph.lexicons.nouns import bodies, body_nouns, body_tails
from newsgraph.names.spelling import phrases
from newsgraph.report import Entity, Organization
from newsgraph.syntax import Article

_LISTED, _TOLD, _HEADED, _CALLED, _BESIDE = 16, 9, 8, 4, 1
_SOFT, _SURE = 2, 3  # what a noun of many kinds counts, and what it takes to say that a body is one of arms
_ARMED = frozenset({"armed_group", "military"})


def categorised(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, each organization with its category where the lexicon, its head noun or the words beside it tell."""
    nouns = called(article)
    beside = _beside(article)
    found: list[Entity] = []
    for entity in entities:
        if isinstance(entity, Organization) and entity.category is None:
            votes = _votes(entity, nouns.get(entity.id, frozenset()), beside.get(entity.id, Counter()))
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
    for noun in sorted(nouns.difference(group("many kinds"))):  # of two with as much evidence the same one in every process
        votes[body_nouns()[noun].category] += _SOFT if noun in words("nouns_of_many_kinds.txt") else _CALLED
    votes.update(beside)
    return votes


def _of_name(name: str) -> Iterator[tuple[str, int]]:
    form = tuple(word for word in phrase(name) if word != ".")  # أ.ف.ب
    if listed := _longest_listed(form):
        yield listed, _LISTED
    noun = own_noun(" ".join(form))
    if len(form) > 1 and noun in body_nouns():
        weight = _SOFT if noun in words("nouns_of_many_kinds.txt") else _HEADED - 2 * (noun in group("many kinds"))
        yield body_nouns()[noun].category, weight
    told = next((body_tails()[word] for word in form[1:] if word in body_tails()), None)
    if told:
        yield told, _TOLD - 2 * (noun in body_nouns() and noun not in group("many kinds"))


def _longest_listed(form: tuple[str, ...]) -> str | None:
    """The category of the name, or of it without the nationality behind it (مجلس النواب العراقي), or of a club's city."""
    while form not in bodies() and len(form) > 1 and adjective(form[-1]):
        form = form[:-1]
    return bodies()[form][0] if form in bodies() else "club" if form in phrases("club_cities.txt") else None


def _beside(article: Article) -> dict[str, Counter[str]]:
    """What words that stand before clubs and newspapers tell of each entity (مدرب روما, مراسل فلانة)."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    clubs, media, dateline = words("club_heads.txt"), words("media_heads.txt"), article.layout.dateline
    for spot in article.mentions:
        if isinstance(spot.entity, Organization):
            before = {cut.rest for cut in cuts_at(article, spot.first - 1)}
            found[spot.entity.id]["club"] += _BESIDE * bool(before & clubs)
            found[spot.entity.id]["media"] += _BESIDE * (bool(before & media) + (spot.first in dateline))
    return {id_: +votes for id_, votes in found.items()}
