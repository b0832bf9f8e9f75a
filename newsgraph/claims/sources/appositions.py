"""What stands for the same speaker behind a comma: سمير الحداد، رئيس البلدية."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import speakers
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import speaker
from newsgraph.report import Person


def apposition(scene: Scene, at: int, stop: int) -> bool:
    """True where after a comma comes a title or a name that still stands for the speaker (سمير الحداد، رئيس البلدية)."""
    if at >= stop or scene.forms[at] in group("day"):
        return False
    name = scene.names[at]
    if name is not None and not name.mention.proclitics:
        return True
    form = scene.forms[at]
    titled = (speaker(form) is not None and not _joined(form)) or _titles_go_on(scene, at, stop)
    return titled or _described(scene, at, stop)


def _titles_go_on(scene: Scene, at: int, stop: int) -> bool:
    """الناشط المقيم في لندن، والعضو المؤسس في الشبكة، فلان، إن: titles in a row, and then whose they are."""
    if not scene.forms[at].startswith("وال") or speaker(scene.forms[at][1:]) not in ("role", "anonymous"):
        return False
    comma = next((i for i in range(at + 1, stop - 1) if scene.forms[i] in COMMAS), at)
    name = scene.names[comma + 1]
    return name is not None and isinstance(name.entity, Person)


def _described(scene: Scene, at: int, stop: int) -> bool:
    """True for any noun between a person's name with its comma and the comma before the content (فلانة، عالمة التغذية، إن)."""
    name = scene.names[at - 2] if at >= 2 else None
    if name is None or not isinstance(name.entity, Person) or scene.form(stop - 1) not in COMMAS:
        return False
    form = scene.forms[at]
    function = form in group("preposition") | group("period") | group("relative") | group("adjunct")
    return not function and not form.startswith(("ب", "ل", "و"))


def _joined(form: str) -> bool:
    """True for a noun after و, ل or ب; not for وزير, whose first letter is its own."""
    return form.startswith(("و", "لل", "ب")) and form not in speakers()
