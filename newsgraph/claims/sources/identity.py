"""Who a source is: an entity of the report, or nobody known; named, anonymous or a medium."""

from dataclasses import dataclass

from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.phrases import TokenRange
from newsgraph.claims.wording import speaker
from newsgraph.lexicons.nouns import titles
from newsgraph.report import Organization, Person, SourceType
from newsgraph.syntax import Placed, Relation


@dataclass(frozen=True, slots=True)
class Identity:
    """What is known of a speaker."""

    type: SourceType
    entity_id: str | None = None
    how: str = "written"
    """How the speaker is known."""


def identify(scene: Scene, source: TokenRange) -> Identity:
    """The speaker whom these words name."""
    first = _head(scene, source)
    names = _names(scene, source)
    kind = speaker(scene.forms[first])
    if kind == "media" and scene.form(first + 1) in group("not_media"):
        kind = "body"
    if scene.names[first] is not None:
        return _named(names[0]) if names else Identity("anonymous")  # nothing is left of the phrase
    persons = [name for name in names if isinstance(name.entity, Person)]
    if kind == "media":
        organizations = [name for name in names if isinstance(name.entity, Organization)]
        return Identity("media", organizations[-1].entity.id if organizations else None)
    headed = kind == "body" and not scene.article.words[first].article  # حكومة فلان; not الدولي فلان
    if persons and _relation(scene, first, persons):
        return Identity("anonymous")
    if not persons or headed:
        return _unnamed(scene, source, kind, names)
    return Identity("named", scene.referents.at(first) or persons[-1].entity.id)


def _unnamed(scene: Scene, source: TokenRange, kind: str | None, names: list[Placed]) -> Identity:
    """Who a noun without a name is, or whose document or body it is (بيان الوزارة): a body that stands in the phrase."""
    told = scene.form(source[1]).startswith("لل")  # أكد اللاعب | للمدرب فلان: the name is the coach's
    if not told and (known := scene.referents.at(_head(scene, source))):
        return Identity("named", known)
    bodies = [name.entity.id for name in names if isinstance(name.entity, Organization)]
    if bodies and not group("behalf").isdisjoint(scene.forms[slice(*source)]):
        return Identity("named", bodies[0], "on behalf")  # متحدث باسم الجيش
    owned = kind not in ("anonymous", "role") and bodies
    return Identity("named", bodies[0]) if owned else Identity("anonymous")


def _named(name: Placed) -> Identity:
    """The source begins with a name: that is the speaker, whatever titles follow."""
    medium = isinstance(name.entity, Organization) and name.entity.category == "media"
    return Identity("media" if medium else "named", name.entity.id)


def _names(scene: Scene, source: TokenRange) -> list[Placed]:
    return list(dict.fromkeys(n for at in range(*source) if (n := scene.names[at]) is not None))


def _head(scene: Scene, source: TokenRange) -> int:
    at = source[0]
    while at < source[1] - 1 and (scene.forms[at] in group("demonstrative") or scene.tokens[at].is_sign):
        at += 1
    return at


def _relation(scene: Scene, first: int, persons: list[Placed]) -> bool:
    """True for one who is named only by another: محامي فلان, أسرة الرئيس فلان, مصدر مقرب من فلان; the lawyer فلان, or نائب الرئيس
    فلان, is named himself."""
    tree, words, name = scene.article.tree, scene.article.words, persons[0].first
    anonymous = speaker(scene.forms[first]) == "anonymous"
    if anonymous and scene.form(first + 1) in group("toward"):
        return tree.relation[name] is Relation.OWNER or bool(scene.article.parsed.prepositions[name])
    owner, title = name, titles().get(words[first].stem)
    while first < owner and tree.relation[owner] is Relation.APPOSITION:
        owner = tree.governor[owner]
    owner = name - 1 if owner == first else owner  # والد الشهيدة فلانة
    person = words[owner].human is True and words[owner].number == "s" and (title is None or title.kind != "office")
    owned = tree.relation[owner] is Relation.OWNER and tree.governor[owner] == first and (person or owner == name == first + 1)
    return owned and (anonymous or words[first].human is True)
