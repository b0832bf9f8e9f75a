"""Titles without a name that refer back to who bears them: الوزير, رئيس الوزراء; and بلاده, the country they speak for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsgraph.coreference.activation import Activation
from newsgraph.coreference.apposition import found_titles
from newsgraph.coreference.fit import country_numbers
from newsgraph.coreference.following import adjective
from newsgraph.coreference.scene import Scene, is_definite, nominal, with_mentions
from newsgraph.coreference.titles import TitleNoun, extent, title_form, title_noun
from newsgraph.document import Document
from newsgraph.lexicons import words
from newsgraph.report import Entity, Mention, Person

_SPAN, _MARGIN = 90.0, 1.5
_SHORTEST_NOUNS = frozenset({"رئيس"})  # who is called الرئيس for short is head of a state or of a named body, no prime minister
_ALSO_ADJECTIVES, _OWNERS = frozenset({"رئيس"}), ("ه", "ها", "هم")
_OTHER_WITH_GENERAL = frozenset({"نائب"})  # النائب العام is a prosecutor, no member of parliament
_NO_PRESIDENT = frozenset({"الوزراء", "وزراء", "الحكومة", "حكومة", "مجلس", "البرلمان", "لجنة", "اللجنة", "اركان", "هيئة"})
_NEAR = 30  # tokens from a person to بلاده
_ENDS = frozenset(".؟!\n")
_OUR_LAND = frozenset({"بلاده", "بلادها"})


@dataclass(frozen=True, slots=True)
class Borne:
    """A title that a person bears: its noun's group and gender, its other words, and its country where it tells one."""

    group: str
    feminine: bool
    words: frozenset[str]
    country: str | None


def with_person_nominals(document: Document, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, titles without a name that clearly mean one person among the mentions of that person."""
    scene = Scene.of(document, entities)
    return with_mentions(entities, list(_referring(scene, _Known.of(scene))))


@dataclass(frozen=True, slots=True)
class _Known:
    """Who bears which titles in this article, and which tokens those titles take."""

    bearers: dict[str, list[tuple[int, Borne]]]
    taken: dict[int, int]
    lands: dict[int, int]
    asked: dict[tuple[Borne, bool], list[tuple[int, float]]] = field(default_factory=dict)

    @classmethod
    def of(cls, scene: Scene) -> "_Known":
        known = cls({}, {}, {})
        countries = country_numbers(scene.entities)
        bearers: defaultdict[str, dict[tuple[int, Borne], None]] = defaultdict(dict)
        for found in found_titles(scene):
            title = borne(scene, found.noun, found.stop)
            bearers[title.group][found.person, title] = None
            known.taken[found.noun.at] = found.stop
            land = countries.get(title.country or "")
            if land is not None:
                known.lands.setdefault(found.person, land)
        known.bearers.update({group: list(some) for group, some in bearers.items()})
        return known

    def fits(self, said: Borne, definite: bool) -> list[tuple[int, float]]:
        """The persons of whom a title can be said again, by number, each once."""
        key = (said, definite)
        if key not in self.asked:
            some = self.bearers.get(said.group, [])
            self.asked[key] = [(n, 1.0) for n in dict.fromkeys(n for n, title in some if _same(said, title, definite))][:40]
        return self.asked[key]


def borne(scene: Scene, noun: TitleNoun, stop: int) -> Borne:
    """The title at these tokens."""
    country = next(filter(None, (adjective(scene.form(at)) for at in range(noun.at + 1, stop))), None)
    return Borne(noun.title.group, noun.title.noun.endswith("ة"), title_form(scene, noun, stop), country)


def _same(said: Borne, title: Borne, definite: bool) -> bool:
    """Whether what is said again (الوزير, رئيس الوزراء) is short for a title, or the same."""
    if title.words & words("former_titles.txt") - said.words:
        return False  # رئيس الحكومة is not رئيس الحكومة السابق
    if said.feminine != title.feminine or (said.country and title.country and said.country != title.country):
        return False
    if definite and said.group in _SHORTEST_NOUNS and title.words & _NO_PRESIDENT:
        return False
    if said.group in _OTHER_WITH_GENERAL and ("العام" in said.words) != ("العام" in title.words):
        return False
    return said.words <= title.words or (bool(title.words) and title.words <= said.words)


def _referring(scene: Scene, known: _Known) -> Iterator[tuple[int, Mention]]:
    """In order of position, each title that is nobody's by apposition given to who is most present."""
    present = Activation[int](_SPAN)
    spots = {spot.first: spot for spot in scene.spots if isinstance(scene.entities[spot.entity], Person)}
    for at in range(len(scene.tokens)):
        if at in spots:
            present.mention(spots[at].entity, at)
        elif at not in scene.held and at not in known.taken:
            for number, mention in _meant(scene, known, present, at):
                present.mention(number, at)
                yield number, mention


def _meant(scene: Scene, known: _Known, present: Activation[int], at: int) -> Iterator[tuple[int, Mention]]:
    if scene.form(at) in _OUR_LAND:
        land = _land(scene, known, at)
        if land is not None:
            yield land, nominal(scene.document, at, at + 1, scene.cuts(at)[0])
        return
    noun = title_noun(scene, at)
    if noun is None or noun.owned or noun.title.group not in known.bearers or noun.title.kind in ("rank", "honorific"):
        return
    stop = extent(scene, noun, len(scene.tokens))
    if not _can_refer(scene, noun, stop):
        return
    number = present.clear_best(known.fits(borne(scene, noun, stop), noun.definite), at, _MARGIN)
    if number is not None:
        end = stop if not any(place in scene.held for place in range(at, stop)) else at + 1
        yield number, nominal(scene.document, at, end, noun.cut)


def _land(scene: Scene, known: _Known, at: int) -> int | None:
    """The country of the person who was named just before in the sentence, no one else's title between."""
    for before in range(at - 1, max(-1, at - _NEAR), -1):
        spot = scene.held.get(before)
        if spot and isinstance(scene.entities[spot.entity], Person):
            return known.lands.get(spot.entity)
        if scene.form(before) in _ENDS or (before not in known.taken and _is_someone(scene, before)):
            return None
    return None


def _is_someone(scene: Scene, at: int) -> bool:
    """Whether a title stands there that may be an unnamed person's (رئيس الاتحاد; but no صحافي of مؤتمر صحافي)."""
    noun = title_noun(scene, at)
    return noun is not None and (noun.definite or extent(scene, noun, len(scene.tokens)) > at + 1)


def _can_refer(scene: Scene, noun: TitleNoun, stop: int) -> bool:
    """Whether a title stands for a person by itself: it is whole, no name follows, and it is no adjective (المقر الرئيس)."""
    if isinstance(scene.entity_at(stop), Person) or (stop == noun.at + 1 and not noun.definite):
        return False
    before = scene.form(noun.at - 1)
    owned = noun.title.group in _ALSO_ADJECTIVES and before.endswith(_OWNERS)  # مقره الرئيس
    return not (noun.definite and not noun.cut.proclitics and (is_definite(before) or owned))
