"""Titles without a name that refer back to who bears them: الوزير, رئيس الوزراء; and بلاده, the country they speak for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsgraph.coreference.activation import Activation
from newsgraph.coreference.antecedents import country_ids
from newsgraph.coreference.apposition import found_titles
from newsgraph.coreference.following import adjective
from newsgraph.coreference.introduced import introduces
from newsgraph.coreference.mentions import Found, cuts_at, entity_at, is_definite, nominal, with_mentions
from newsgraph.coreference.titles import TitleNoun, extent, title_form, title_noun
from newsgraph.lexicons import words
from newsgraph.report import Entity, Person
from newsgraph.syntax import Article

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
    profession: bool = False


def with_person_nominals(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """The entities, titles without a name that clearly mean one person among the mentions of that person."""
    return with_mentions(entities, list(_referring(article, _Known.of(article, entities))))


@dataclass(frozen=True, slots=True)
class _Known:
    """Who bears which titles in this article, and which tokens those titles take."""

    bearers: dict[str, list[tuple[str, Borne]]]
    taken: dict[int, int]
    lands: dict[str, str]
    unnamed: dict[str, tuple[int, Borne]] = field(default_factory=dict)
    asked: dict[tuple[Borne, bool], list[tuple[str, float]]] = field(default_factory=dict)

    @classmethod
    def of(cls, article: Article, entities: Sequence[Entity]) -> "_Known":
        known = cls({}, {}, {})
        countries = country_ids(entities)
        bearers: defaultdict[str, dict[tuple[str, Borne], None]] = defaultdict(dict)
        for found in found_titles(article):
            title = borne(article, found.noun, found.stop)
            bearers[title.group][found.person, title] = None
            known.taken[found.noun.at] = found.stop
            land = countries.get(title.country or "")
            if land is not None:
                known.lands.setdefault(found.person, land)
        known.bearers.update({group: list(some) for group, some in bearers.items()})
        return known

    def fits(self, said: Borne, *, definite: bool) -> list[tuple[str, float]]:
        """The persons of whom a title can be said again, each once."""
        key = (said, definite)
        if key not in self.asked:
            some = self.bearers.get(said.group, [])
            self.asked[key] = [(n, 1.0) for n in dict.fromkeys(n for n, title in some if _same(said, title, definite=definite))][
                :40
            ]
        return self.asked[key]

    def bearing(self, said: Borne, *, definite: bool) -> list[tuple[str | int, float]]:
        """The persons of whom a title can be said again, and the last one without a name."""
        at, title = self.unnamed.get(said.group, (-1, said))
        unnamed = [(at, 1.0)] if at >= 0 and _same(said, title, definite=definite) else []
        return [*self.fits(said, definite=definite), *unnamed]


def borne(article: Article, noun: TitleNoun, stop: int) -> Borne:
    """The title at these tokens."""
    country = next(filter(None, (adjective(article.form(at)) for at in range(noun.at + 1, stop))), None)
    title, form = noun.title, title_form(article, noun, stop)
    return Borne(title.group, title.noun.endswith("ة"), form, country, title.kind == "profession")


def _same(said: Borne, title: Borne, *, definite: bool) -> bool:
    """Whether what is said again (الوزير, رئيس الوزراء) is short for a title, or the same."""
    if title.words & words("former_titles.txt") - said.words:
        return False  # رئيس الحكومة is not رئيس الحكومة السابق
    if said.feminine != title.feminine or (said.country and title.country and said.country != title.country):
        return False
    if definite and said.group in _SHORTEST_NOUNS and title.words & _NO_PRESIDENT:
        return False
    if said.group in _OTHER_WITH_GENERAL and ("العام" in said.words) != ("العام" in title.words):
        return False
    whole = bool(title.words) or (
        definite and title.profession
    )  # الوزير is not every وزير الخارجية; الخبير فلان is الخبير الاقتصادي
    return said.words <= title.words or (whole and title.words <= said.words)


def _referring(article: Article, known: _Known) -> Iterator[Found]:
    """In order of position, each title that is nobody's by apposition given to who is most present."""
    if not known.bearers:
        return
    present = Activation[str | int](_SPAN)
    spots = {spot.first: spot for spot in article.mentions if isinstance(spot.entity, Person)}
    held = article.mentions.at
    for at in range(len(held)):
        if at in spots:
            present.mention(spots[at].entity.id, at)
        elif article.form(at) in _OUR_LAND:
            if land := _land(article, known, at):
                yield land, nominal(article, at, at + 1, cuts_at(article, at)[0])
        elif held[at] is None and at not in known.taken:
            yield from _title(article, known, present, at)


def _title(article: Article, known: _Known, present: Activation[str | int], at: int) -> Iterator[Found]:
    """The mention that a title there is, if it is one; a person without a name is remembered."""
    noun = title_noun(article, at)
    if noun is None or noun.owned or noun.title.group not in known.bearers or noun.title.kind in ("rank", "honorific"):
        return
    stop = extent(article, noun, len(article.tokens))
    said = borne(article, noun, stop)
    thing = (
        present.clear_best(known.bearing(said, definite=noun.definite), at, _MARGIN)
        if _can_refer(article, known, noun, stop)
        else None
    )
    if isinstance(thing, str):
        end = stop if all(article.mention_at(place) is None for place in range(at, stop)) else at + 1
        yield thing, nominal(article, at, end, noun.cut)
    elif thing is None and not noun.definite and _introduces(article, known, said, at):
        thing = at
        known.unnamed[said.group] = at, said
    if thing is not None:
        present.mention(thing, at)


def _introduces(article: Article, known: _Known, said: Borne, at: int) -> bool:
    """Whether the title there is that of someone new: no person of the article bears it in full (وزير سابق, رئيس البلدية)."""
    return introduces(article, at, owned=bool(said.words)) and not (said.words and known.fits(said, definite=False))


def _land(article: Article, known: _Known, at: int) -> str | None:
    """The country of the person who was named just before in the sentence, no one else's title between."""
    for before in range(at - 1, max(-1, at - _NEAR), -1):
        spot = article.mention_at(before)
        if spot and isinstance(spot.entity, Person):
            return known.lands.get(spot.entity.id)
        if article.form(before) in _ENDS or (before not in known.taken and _is_someone(article, before)):
            return None
    return None


def _is_someone(article: Article, at: int) -> bool:
    """Whether a title stands there that may be an unnamed person's (رئيس الاتحاد; but no صحافي of مؤتمر صحافي)."""
    noun = title_noun(article, at)
    return noun is not None and (noun.definite or extent(article, noun, len(article.tokens)) > at + 1)


def _can_refer(article: Article, known: _Known, noun: TitleNoun, stop: int) -> bool:
    """Whether a title stands for a person by itself: it is whole, no name follows, and it is no adjective (المقر الرئيس)."""
    if isinstance(entity_at(article, stop), Person) or (stop == noun.at + 1 and not noun.definite):
        return False
    if stop in known.taken and article.form(stop).startswith("و"):
        return False  # الناقد | والمترجم فلان
    before = article.form(noun.at - 1)
    owned = noun.title.group in _ALSO_ADJECTIVES and before.endswith(_OWNERS)  # مقره الرئيس
    return not (noun.definite and not noun.cut.proclitics and (is_definite(before) or owned))
