"""Who is spoken to: لوكالة كذا, للشرطة, beside the speaker and no part of him."""

from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import speaker


def is_addressee(scene: Scene, at: int) -> bool:
    """True for ل with someone spoken to (لوكالة, لرويترز); not for what a title belongs to (العام للأمم المتحدة)."""
    form = scene.forms[at]
    if not form.startswith("ل"):
        return False
    if form in group("addressee"):
        return True
    name = scene.names[at]
    if speaker(scene.form(at - 1)) == "document":
        return False  # تعداد لوكالة كذا
    if scene.form(at - 1) in group("belonging"):
        return False
    if name is not None and name.mention.proclitics.endswith("ل"):
        return name.mention.text.removeprefix("ل").split(" ")[0] in group("press")
    return False


def is_told(scene: Scene, at: int, start: int) -> bool:
    """قال القبطان للشرطة: right after one definite noun, which needs nothing more, stands who is spoken to."""
    before = scene.forms[at - 1]
    alone = at == start + 1 and before.startswith("ال") and before not in group("chief") | group("belonging")
    return alone and scene.forms[at].startswith("لل")
