"""What stands for the same speaker behind a comma: سمير الحداد، رئيس البلدية."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_noun_like, speaker
from newsgraph.report import Person

_COMMAS = frozenset({"،", ","})


def apposition(scene: Scene, at: int, stop: int) -> bool:
    """True where after a comma comes a title or a name that still stands for the speaker (سمير الحداد، رئيس البلدية)."""
    if at >= stop or scene.forms[at] in group("day"):
        return False
    name = scene.names[at]
    if name is not None and name.first == at and not name.mention.proclitics:
        return True
    form = scene.forms[at]
    if form.startswith("وال") and _titles_go_on(scene, at, stop):
        return True
    return at in scene.opened or (speaker(form) is not None and not _joined(form)) or _described(scene, at, stop)


def _titles_go_on(scene: Scene, at: int, stop: int) -> bool:
    """الناشط المقيم في لندن، والعضو المؤسس في الشبكة، فلان، إن: titles in a row, and then whose they are."""
    earlier = scene.names[at - 2]
    if speaker(scene.forms[at][1:]) not in ("role", "anonymous") or (earlier is not None and isinstance(earlier.entity, Person)):
        return False
    commas = (i for i in range(at + 1, stop) if scene.forms[i] in _COMMAS)
    name = scene.names[comma + 1] if (comma := next(commas, stop)) + 1 < stop else None
    return name is not None and name.first == comma + 1 and isinstance(name.entity, Person)


def _described(scene: Scene, at: int, stop: int) -> bool:
    """True for any noun between a person's name with its comma and the comma before the content (فلانة، عالمة التغذية، إن)."""
    name = scene.names[at - 2] if at >= 2 else None
    if name is None or not isinstance(name.entity, Person) or scene.form(stop - 1) not in _COMMAS or stop - at < 3:
        return False
    form = scene.forms[at]
    plain = (
        is_noun_like(form)
        and form not in group("preposition") | group("period") | group("relative")
        and not form.startswith(("ب", "ل", "و"))
    )
    return plain and not any(scene.forms[i] in _COMMAS for i in range(at, stop - 1)) and not form.endswith("ا")


def _joined(form: str) -> bool:
    """True for a noun after و, ل or ب; not for وزير, whose first letter is its own."""
    return form.startswith(("و", "لل", "ب")) and form not in speakers()
