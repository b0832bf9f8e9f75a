"""Who a source is: an entity of the report, or nobody known; named, anonymous or a medium."""

from dataclasses import dataclass

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import TokenRange
from newsgraph.claims.wording import bare, speaker
from newsgraph.report import Organization, Person, SourceType
from newsgraph.syntax import Placed


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
        return _named(scene, names, source)
    persons = _own_persons(scene, [name for name in names if isinstance(name.entity, Person)])
    if kind == "media":
        organizations = [name for name in names if isinstance(name.entity, Organization)]
        return Identity("media", organizations[-1].entity.id if organizations else None)
    if kind == "body" and persons:
        bodies = [name for name in names if isinstance(name.entity, Organization)]
        return Identity("named", bodies[0].entity.id if bodies else None)  # حكومة فلان
    if kind == "document" and persons and scene.forms[first].startswith("ال"):
        persons = []  # الوثائق المتعلقة بفلان
    if persons and _relation(scene, first, persons):
        return Identity("anonymous")
    if persons:
        return Identity("named", persons[-1].entity.id)
    return _unnamed(scene, first, kind, names)


def _own_persons(scene: Scene, persons: list[Placed]) -> list[Placed]:
    """The persons as far as the comma behind the first: what follows describes him (الطبيب فلان، رئيس مبادرة كذا)."""
    if len(persons) < 2:
        return persons
    between = range(persons[0].stop, persons[-1].first - 1)
    stop = next((at for at in between if scene.forms[at] in COMMAS), persons[-1].first)
    return [name for name in persons if name.first <= stop]


def _unnamed(scene: Scene, first: int, kind: str | None, names: list[Placed]) -> Identity:
    if known := scene.referents.at(first):
        return Identity("named", known)
    form = scene.forms[first]
    definite = form.startswith(("ال", "لل")) or ((kind == "role" and scene.form(first + 1).startswith("ال")) or bool(names))
    if kind == "anonymous" or (kind is None and not names):
        return Identity("anonymous")
    if kind == "role":
        plural = bare(form).removesuffix("ون").removesuffix("ين") in speakers() and form.endswith(("ون", "ين"))
        return Identity("named" if definite and not plural else "anonymous")
    bodies = [name for name in names if isinstance(name.entity, Organization)]
    if kind == "document":
        return Identity("named" if bodies else "anonymous", bodies[0].entity.id if bodies else None)
    if bodies:
        return Identity("named", bodies[0].entity.id)
    return Identity("named" if definite else "anonymous")


def _named(scene: Scene, names: list[Placed], source: TokenRange) -> Identity:
    """The source begins with a name: that is the speaker, whatever titles follow."""
    if not names:
        return Identity("anonymous")
    name = names[0]
    if isinstance(name.entity, Person):
        return Identity("named", name.entity.id)
    later = [other for other in names if isinstance(other.entity, Person)]
    if later and any(speaker(scene.forms[at]) == "role" for at in range(name.first, name.stop)):
        return Identity("named", later[-1].entity.id)
    listed = scene.forms[source[0] + (source[0] in scene.opened)] in group("media_name")
    medium = (isinstance(name.entity, Organization) and name.entity.category == "media") or _is_press(scene, name.first)
    return Identity("media" if medium or listed else "named", name.entity.id)


def _is_press(scene: Scene, at: int) -> bool:
    return speaker(scene.forms[at]) == "media" and scene.form(at + 1) not in group("not_media")


def _names(scene: Scene, source: TokenRange) -> list[Placed]:
    return list(dict.fromkeys(n for at in range(*source) if (n := scene.names[at]) is not None))


def _head(scene: Scene, source: TokenRange) -> int:
    at = source[0]
    while at < source[1] - 1 and (scene.forms[at] in group("demonstrative") or scene.tokens[at].is_sign):
        if speaker(scene.forms[at]) == "anonymous" and speaker(scene.forms[at + 1]) is None:
            break
        at += 1
    return at


def _relation(scene: Scene, first: int, persons: list[Placed]) -> bool:
    """True for one who is named only by another: محامي فلان, زوجة الرئيس فلان; an apposition names him after all."""
    return bare(scene.forms[first]) in group("relation") and persons[0].first == first + 1
