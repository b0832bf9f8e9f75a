"""Who is asked, told or accused, behind the one who speaks or in his place."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import TokenRange
from newsgraph.claims.wording import is_any_that, speaker
from newsgraph.report import Person
from newsgraph.syntax import Filled


def where_told_begins(scene: Scene, cue: Cue, found: Complement, nouns: list[int]) -> int:
    """Where who is asked, told or accused begins: behind a whole name, or with the noun of the second slot."""
    if cue.sense.frames.isdisjoint({"addressee", "blame"}):
        return found.link
    for at in range(cue.stop + 1, found.link):
        name, comma = scene.names[at - 1], scene.forms[at] in COMMAS
        whole = name is not None and isinstance(name.entity, Person) and name.stop == at and name.mention.kind == "name"
        if whole and _is_another(scene, at + comma, comma=comma):
            return at
    if len(nouns) < 2 or (_is_person(scene, nouns[1]) and not _is_person(scene, nouns[0])):
        return found.link  # قائد الشرطة العميد فلان: one and the same
    return scene.article.phrase(nouns[1]).first


def _is_another(scene: Scene, at: int, *, comma: bool) -> bool:
    """True where behind a person's name comes a body or people, and no title of his."""
    kind, form = speaker(scene.form(at)), scene.form(at)
    another = scene.is_word(at) and (scene.names[at] is not None or kind in ("body", "anonymous") or is_object(form))
    return another or (scene.is_word(at) and not comma and kind is None)


def _is_person(scene: Scene, head: int) -> bool:
    named = scene.article.named(scene.article.phrase(head))
    return named is not None and isinstance(named.entity, Person)


def slot_nouns(scene: Scene, cue: Cue, stop: int) -> list[int]:
    """The heads behind the verb, before its content, that fill a slot: who speaks, and then who is asked, told or accused."""
    clause = scene.article.clause(cue.token)
    slots = (clause.subject, clause.object, clause.second_object) if clause is not None else ()
    return sorted(slot.head for slot in slots if slot is not None and slot.filled is Filled.AFTER and slot.head < stop)


def is_told(scene: Scene, cue: Cue, found: Complement, source: TokenRange) -> bool:
    """True where the one noun is who is told or accused (وحثت شركاتها على, واتهم فلانا بكذا), and who speaks is carried over."""
    if cue.sense.frames.isdisjoint({"addressee", "blame"}):
        return False
    form, before_it = scene.forms[source[0]], scene.form(cue.first - 1)
    if is_any_that(before_it) and len(before_it) > 3:
        return True  # أنها طالبت فلانا: she is the subject
    if scene.names[source[0]] is None and is_object(form):
        return True
    return "must" in cue.sense.frames and source[1] >= found.link and found.where == "noun"


def is_object(form: str) -> bool:
    """True for a noun that cannot be the subject: a sound plural in ين, or one that owns itself to the subject (شركاتها)."""
    return form.endswith(("ها", "ه")) or (form.endswith("ين") and speaker(form) == "anonymous")
