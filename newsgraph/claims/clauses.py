"""Where after some content the article speaks again: a new clause, or a remark on what was said."""

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import other_verbs, verbs, verbs_with_object
from newsgraph.claims.reading import Reading
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import speaker

_COMMAS = frozenset({"،", ","})
_LONG = 8


def is_aside(scene: Scene, reading: Reading, at: int) -> bool:
    """True for وهو ما, وهذا ما; after a bare noun for any وهو, and for a relative clause that runs on and on."""
    form = scene.forms[at]
    word, after = (scene.form(at + 1), scene.form(at + 2)) if form == "و" else (form[1:], scene.form(at + 1))
    if form[:1] == "و" and word in ("هو", "هي", "هذا", "ذلك", "هم"):
        comment = scene.form(at + 2 + (form == "و"))
        if after == "ما":
            return _attributes(comment)
        return word in ("هو", "هي") and (reading.complement.where == "noun" or reading.cue.kind == "masdar")
    bare = reading.complement.where == "noun" and reading.cue.kind != "preposition"
    if bare and form[:1] == "ف" and is_main_verb(form[1:].removesuffix("ه").removesuffix("ها")) and scene.names[at] is None:
        return True
    if (
        form == "الا"
        and scene.form(at + 1) == "ان"
        and scene.form(scene.sentence_first[at]).removeprefix("و") in ("رغم", "مع", "برغم", "على")
    ):
        return True
    return bare and form in group("relative") and scene.forms[at - 1] in _COMMAS and scene.sentence_stop[at] - at > _LONG + 4


def _attributes(form: str) -> bool:
    """True for an attributing verb, with a pronoun or without (نفاه, ردت)."""
    return form in verbs() or any(form.removesuffix(p) in verbs_with_object() for p in ("ها", "ه", "هم") if form.endswith(p))


def new_clause(scene: Scene, reading: Reading, at: int) -> bool:
    """True where after a comma the article speaks again: في وقت, فيما, من جهته, كما فعل, or و with a verb and a new subject."""
    form, after = scene.forms[at], scene.form(at + 1)
    plain = form.removeprefix("و")
    if plain == "في" and after in ("وقت", "حين", "الوقت", "المقابل", "الاثناء", "غضون"):
        return True
    if (plain == "من" and after in group("aside")) or (form == "ومن" and after in group("likely")):
        return True
    if plain == "كما" and is_main_verb(after):
        return True
    if reading.cue.kind == "preposition":
        return False
    if plain in ("فيما", "بينما") and after not in ("يتعلق", "يخص", "تبقى", "بعد", "بينهم", "بينها", "لو", "اذا", "عدا"):
        return True
    return form.startswith("و") and is_main_verb(form[1:]) and is_subject(scene, at + 1)


def is_main_verb(form: str) -> bool:
    known = other_verbs().get(form)
    return known is not None and known.person == 3 and known.number == "s"


def is_subject(scene: Scene, at: int) -> bool:
    form = scene.form(at)
    name = scene.names[at] if at < len(scene.names) else None
    return (
        (name is not None and name.first == at and name.mention.proclitics == "")
        or form.startswith("ال")
        or speaker(form) is not None
    )
