"""Titles without a name that refer back to who bears them: الوزير, رئيس الوزراء; and بلاده, the country they speak for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from newsgraph.coreference.antecedents import country_ids
from newsgraph.coreference.apposition import found_titles
from newsgraph.coreference.borne import Borne, borne, same
from newsgraph.coreference.courtesies import courtesies
from newsgraph.coreference.groups import group
from newsgraph.coreference.introduced import introduces
from newsgraph.coreference.mentions import QUOTES, Found, cuts_at, entity_at, is_definite, nominal, with_mentions
from newsgraph.coreference.presence import Activation
from newsgraph.coreference.titles import TitleNoun, extent, led, title_noun
from newsgraph.document.letters import AND
from newsgraph.lexicons.closed import closed
from newsgraph.report import Entity, Person, Place
from newsgraph.syntax import Article, Relation

_SPAN, _MARGIN = 90.0, 1.5
_FLOOR = 0.03  # how present whom a profession is said of must be: far from one, الكاتب is any writer
_MOST = 40  # persons of one title that are looked at
_NEAR = 30  # tokens from a person to بلاده
_ENDS = frozenset(".؟!\n")
_SPEAKING = frozenset({Relation.SUBJECT, Relation.OWNER})  # وقال نفس المسؤول


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
        titles = [(found, borne(article, found.noun, found.stop)) for found in found_titles(article)]
        codes = {found.person: title.country for found, title in reversed(titles) if title.country}
        for found, title in titles:
            code = codes.get(found.person)
            bearers[title.group][found.person, replace(title, country=title.country or code)] = None
            known.taken[found.noun.at] = found.stop
            if land := countries.get(code or "") or _served(article, range(found.noun.at, found.stop)):
                known.lands.setdefault(found.person, land)
        known.bearers.update({group: list(some) for group, some in bearers.items()})
        return known

    def bearing(self, said: Borne, *, definite: bool) -> list[tuple[str | int, float]]:
        """The persons of whom a title can be said again, each once, and the last one without a name."""
        at, title = self.unnamed.get(said.group, (-1, said))
        unnamed: list[tuple[str | int, float]] = [(at, 1.0)] if at >= 0 and same(said, title, definite=definite) else []
        if unnamed and said.general:
            return unnamed  # after مسؤول أميركي nobody with a name
        key = (said, definite)
        if key not in self.asked:
            groups = self.bearers.values() if said.general else [self.bearers.get(said.group, [])]
            names = (name for some in groups for name, title in some if same(said, title, definite=definite))
            self.asked[key] = [(name, 1.0) for name in islice(dict.fromkeys(names), _MOST)]
        return [*self.asked[key], *unnamed]


def _served(article: Article, title: range) -> str | None:
    """The country that owns the office (مندوب [السودان] لدى الأمم المتحدة), not the one that it is for (المبعوث إلى السودان)."""
    spot = next((spot for at in title if (spot := article.mention_at(at))), None)
    is_owner = spot is not None and isinstance(spot.entity, Place) and article.tree.relation[spot.first] is Relation.OWNER
    return spot.entity.id if spot and is_owner and not spot.mention.proclitics else None


def _referring(article: Article, known: _Known) -> Iterator[Found]:
    """In order of position, each title that is nobody's by apposition given to who is most present."""
    present = Activation[str | int](_SPAN)
    spots = {spot.first: spot for spot in article.mentions if isinstance(spot.entity, Person)}
    held, end = article.mentions.at, 0
    for at, token in enumerate(article.tokens):
        if at in spots:
            present.mention(spots[at].entity.id, at)
        elif token.form in group("own land"):
            if land := _land(article, known, at):
                yield land, nominal(article, at, at + 1, cuts_at(article, at)[0])
        elif said := next((cut for cut in cuts_at(article, at) if cut.rest in courtesies()), None):
            if bearer := _bearer(known, present, courtesies()[said.rest], at):
                present.mention(bearer, at)
                yield bearer, nominal(article, at, at + 1, said)
        elif held[at] is not None or at in known.taken or token.start < end:
            continue  # a name, a title beside one, what stands inside another (نائب [رئيس الوزراء])
        elif found := _title(article, known, present, at):
            end = found[1].end
            yield found


def _bearer(known: _Known, present: Activation[str | int], groups: Iterable[str], at: int) -> str | None:
    """The most present of those who bear a title of these groups, if clearly so: سموه is the prince last spoken of."""
    bearers = islice((person for group in sorted(groups) for person, _ in known.bearers.get(group, [])), _MOST)
    found = present.clear_best(((person, 1.0) for person in dict.fromkeys(bearers)), at, _MARGIN)
    return found if isinstance(found, str) else None


def _title(article: Article, known: _Known, present: Activation[str | int], at: int) -> Found | None:
    """The mention that a title there is, if it is one; a person without a name is remembered."""
    noun = title_noun(article, at)
    if noun is None or noun.owned or noun.title.kind in ("rank", "honorific"):
        return None
    if noun.definite and any(article.form(near) in group("same") for near in (at - 1, at + 1)):
        return None  # المتحدث ذاته, نفس الخبير: who spoke last, as claims know
    if noun.title.group not in known.bearers and noun.title.group not in group("general"):
        return None
    stop = extent(article, noun, len(article.tokens))
    said = borne(article, noun, stop)
    if said.general and (article.tree.relation[at] not in _SPEAKING or article.form(stop) in group("telling")):
        return None  # سلوكهم غير المسؤول, هو المسؤول عن كذا, القيادي في كذا
    bearing = known.bearing(said, definite=noun.definite) if _can_refer(article, known, noun, stop) else []
    thing = present.clear_best(bearing, at, _MARGIN, _FLOOR * (noun.title.kind == "profession"))
    if thing is None and len(bearing) == 1 and at in article.layout.headline:
        thing = bearing[0][0]  # وزير الصحة: الوضع مستقر, above قال وزير الصحة فلان
    if thing is None and not noun.definite and introduces(article, at, owned=bool(said.words)):
        thing = at
        known.unnamed[said.group] = at, said
    if thing is not None:
        present.mention(thing, at)
    if not isinstance(thing, str):
        return None
    end = stop if all(article.mention_at(place) is None for place in range(at, stop)) else at + 1
    return thing, nominal(article, at, end, noun.cut)


def _land(article: Article, known: _Known, at: int) -> str | None:
    """The country of the person who was named just before in the sentence."""
    for before in range(at - 1, max(-1, at - _NEAR), -1):
        spot = article.mention_at(before)
        if article.form(before) in _ENDS or (spot and isinstance(spot.entity, Person)):
            return known.lands.get(spot.entity.id) if spot else None
    return None


def _can_refer(article: Article, known: _Known, noun: TitleNoun, stop: int) -> bool:
    """Whether a title stands for a person by itself: it is whole, no name follows, and it is no adjective (المقر الرئيس)."""
    if isinstance(entity_at(article, stop), Person) or (stop == noun.at + 1 and not noun.definite):
        return False
    if stop in known.taken and article.form(stop).startswith(AND):
        return False  # الناقد | والمترجم فلان
    if led(article, noun) is not noun or (article.form(noun.at - 1) in QUOTES and article.form(stop) in QUOTES):
        return False  # نائب | رئيس اللجنة; جائزة «أفضل لاعب»
    before = article.form(noun.at - 1)
    owned = noun.title.group in group("adjective") and before.endswith(closed("owners"))  # مقره الرئيس
    return not (noun.definite and not noun.cut.proclitics and (is_definite(before) or owned))
