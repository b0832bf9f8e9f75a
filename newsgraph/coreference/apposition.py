"""Titles beside the name of their person: before it (وزير الخارجية الإيراني، [جواد ظريف]), and behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.coreference.following import adjective
from newsgraph.coreference.scene import Scene, Spot, is_definite
from newsgraph.coreference.titles import OWN_BEHALF, TitleNoun, extent, led, title_noun
from newsgraph.lexicons.nouns import title_words
from newsgraph.morphology import Pos, default
from newsgraph.report import Organization, Person

_QUOTES = frozenset("«»\"“”‘’'#")
_COMMAS = frozenset("،,")
_OWNED = 4  # letters of a noun with its owner's pronoun
_FARTHEST = 18  # tokens before a name in which its title may begin
_IS = frozenset({"وهو", "وهي", "هو", "هي", "ويسمى", "وتسمى", "بصفته", "بصفتها"})


@dataclass(frozen=True, slots=True)
class Found:
    """A title at tokens `noun.at` to `stop`, of the person number `person`."""

    person: int
    noun: TitleNoun
    stop: int


def found_titles(scene: Scene) -> Iterator[Found]:
    """Every title that stands beside the name of its person, in order of the names; one behind a name is not the next one's."""
    taken: set[int] = set()
    for spot in scene.spots:
        if isinstance(scene.entities[spot.entity], Person):
            before = None if spot.proclitics else _before(scene, spot) or _ranked(scene, spot)
            if before and before.noun.at not in taken:
                yield before
            after = _after(scene, spot)
            if after:
                taken.add(after.noun.at)
                yield after


def _before(scene: Scene, spot: Spot) -> Found | None:
    """The nearest title that reaches up to the name: an office, or a profession with its article."""
    end, comma = _gap_before(scene, spot.first)
    nearest: Found | None = None
    for at in range(end - 1, max(-1, spot.first - _FARTHEST), -1):
        if isinstance(scene.entity_at(at), Person) or scene.form(at) in ".؛!؟":
            return nearest
        noun = title_noun(scene, at)
        if noun is None or noun.title.kind in ("rank", "honorific"):
            continue
        stop = extent(scene, noun, end)
        if stop != end or (stop == at + 1 and ((comma and not noun.owned) or not noun.definite)) or (nearest and noun.definite):
            continue
        found = Found(spot.entity, led(scene, noun), _whole_before(scene, noun, nearest) or stop)
        if not noun.definite or not _is_behind_noun(scene, at):
            return found
        nearest = nearest or found
    return nearest


def _whole_before(scene: Scene, noun: TitleNoun, nearest: Found | None) -> int:
    """Where a title ends that is whole before a second one (رئيس البرلمان | النائب فلان; but نائب الرئيس is one); else 0."""
    if nearest is None or nearest.noun.title.kind != "office" or nearest.noun.at == noun.at + 1:
        return 0
    return nearest.noun.at if extent(scene, noun, nearest.noun.at) == nearest.noun.at else 0


def _is_behind_noun(scene: Scene, at: int) -> bool:
    """Whether a title with its article may be an adjective, or the second of two titles (زعيم حزب ... [المعارض] فلان)."""
    before = title_noun(scene, at - 1)
    return at - 1 in scene.held or is_definite(scene.form(at - 1)) or (before is not None and not before.definite)


def _gap_before(scene: Scene, first: int) -> tuple[int, bool]:
    """Where the words before a name end, honorifics, opening quotes and one comma left out, and whether a comma was."""
    at, comma = first, False
    while at > 0:
        noun = title_noun(scene, at - 1)
        honorific = noun is not None and noun.definite and noun.title.kind in ("rank", "honorific")
        if not comma and scene.form(at - 1) in _COMMAS:
            comma = True
        elif clause := _clause(scene, at):
            at = clause
            continue
        elif not (honorific or scene.form(at - 1) in _QUOTES or _is_nationality(scene, at - 1)):
            return at, comma
        at -= 1
    return at, comma


def _clause(scene: Scene, at: int) -> int:
    """Where an adjective with its own noun begins that ends before token `at` (الرئيس [المنتهية ولايته] فلان), or 0."""
    owned, participle = scene.form(at - 1), scene.form(at - 2)
    if not owned.endswith(("ه", "ها")) or len(owned) <= _OWNED or not is_definite(participle) or at - 2 in scene.held:
        return 0
    if title_noun(scene, at - 2) or owned in OWN_BEHALF:
        return 0
    return at - 2 if any(reading.pos is Pos.PARTICIPLE for reading in default().readings(participle)) else 0


def _is_nationality(scene: Scene, at: int) -> bool:
    """Whether a nationality of its own stands before the name (مدرب ...، [الإسباني] فلان)."""
    return scene.form(at - 1) in _COMMAS and adjective(scene.form(at)) is not None


def _ranked(scene: Scene, spot: Spot) -> Found | None:
    """The rank directly before a name (العقيد ...), where no office is told."""
    noun = title_noun(scene, spot.first - 1)
    ranked = noun is not None and noun.title.kind == "rank" and noun.definite
    return Found(spot.entity, noun, noun.at + 1) if noun and ranked else None


def _after(scene: Scene, spot: Spot) -> Found | None:
    """A title behind the name, with or without a comma or "and he is", that is not another person's before theirs."""
    at = spot.stop
    while scene.form(at) in _QUOTES or scene.form(at) in _COMMAS or scene.form(at) in _IS:
        at += 1
    noun = title_noun(scene, at) if at <= spot.stop + 3 else None
    if noun is None or noun.cut.proclitics or noun.title.kind in ("rank", "honorific"):
        return None
    stop = extent(scene, noun, len(scene.tokens))
    apart = scene.form(at - 1) in _COMMAS or scene.form(at - 1) in _IS
    stands = _is_enclosed(scene, noun, stop) if apart else _is_of_body(scene, spot, noun, stop)
    if stop == at + 1 or (noun.definite and not stands) or _is_anothers(scene, stop):
        return None
    return Found(spot.entity, noun, stop)


def _is_of_body(scene: Scene, spot: Spot, noun: TitleNoun, stop: int) -> bool:
    """Whether a title with its article right behind a full name is that of a body's (فلان الفلاني المدير العام لشركة ...)."""
    bodies = (scene.entity_at(at) for at in range(noun.at + 1, stop))
    full = spot.stop - spot.first > 1 and noun.title.kind == "office"
    return full and any(isinstance(body, Organization) for body in bodies)


def _is_enclosed(scene: Scene, noun: TitleNoun, stop: int) -> bool:
    """Whether a title with its article ends where its clause does, or says of what it is (but: فلان، الرئيس التركي قال ...)."""
    of_something = any(at in scene.held or scene.form(at) in title_words("joint") for at in range(noun.at, stop))
    return of_something or stop == len(scene.tokens) or scene.tokens[stop].is_sign


def _is_anothers(scene: Scene, stop: int) -> bool:
    """Whether a person's name follows a title, with honorifics and a comma between perhaps."""
    for at in range(stop, stop + 4):
        if isinstance(scene.entity_at(at), Person):
            return True
        noun = title_noun(scene, at)
        if scene.form(at) not in _QUOTES and not (noun and noun.definite):
            return False
    return False
